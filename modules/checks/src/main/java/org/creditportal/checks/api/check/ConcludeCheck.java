package org.creditportal.checks.api.check;

import java.math.BigDecimal;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Tells what came of the matter.
 *
 * @param points where points were given; else {@code null}
 * @param reason why; needed where the outcome goes another way than the rules
 */
public record ConcludeCheck(
        CheckNumber number,
        long seenVersion,
        MatterOutcome outcome,
        BigDecimal points,
        String reason,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
