package org.creditportal.responsibility.api.assessment;

import java.math.BigDecimal;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Does one act with one score.
 *
 * @param points where the act asks for them
 * @param reason evidence or reason
 */
public record TakeLineStep(
        ScoreNumber number, long seenVersion, LineAct act, BigDecimal points, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value() + " " + act;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
