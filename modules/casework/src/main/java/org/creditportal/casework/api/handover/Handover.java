package org.creditportal.casework.api.handover;

import java.util.List;
import org.creditportal.kernel.procedure.Signature;

/**
 * An open matter goes to a successor of its bureau.
 *
 * @param held ids under which the bureau's matters are kept
 * @param successor id of the bureau that answers for it from now on
 * @param by who said so; the reason is what the matter's history tells
 */
public record Handover(String number, List<String> held, String successor, Signature by) {

    public Handover {
        held = List.copyOf(held);
    }

    /** Whether the bureau is the one whose matters go. */
    public boolean isOf(String bureau) {
        return held.contains(bureau);
    }
}
