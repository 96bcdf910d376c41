package org.creditportal.casework.api.step;

import java.util.List;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;

/**
 * What a rule looks at: an officer is about to take a step of a matter.
 *
 * @param officer who is about to take it
 * @param bureau id of the bureau that the matter belongs to
 * @param earlier the steps that were taken, in their order
 */
public record StepSituation(Signatory officer, String bureau, List<Signature> earlier) {

    public StepSituation {
        earlier = List.copyOf(earlier);
    }
}
