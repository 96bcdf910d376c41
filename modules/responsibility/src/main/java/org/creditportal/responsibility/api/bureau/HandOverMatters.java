package org.creditportal.responsibility.api.bureau;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Gives open matters of a bureau that was split to one of its successors.
 *
 * @param bureau id of the bureau that has them
 * @param successor id of a bureau that came out of it, or of the one that it came out of
 * @param numbers of the matters
 */
public record HandOverMatters(String bureau, String successor, List<String> numbers, String reason, CommandToken token)
        implements AuditSubject {

    public HandOverMatters {
        numbers = List.copyOf(numbers);
    }

    @Override
    public String auditedObject() {
        return bureau + " " + successor + " " + String.join(" ", numbers);
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
