package org.creditportal.responsibility.api.assessment;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * A bureau has looked at its scores and contests no more.
 *
 * @param bureau whose scores they are: the officer's own, or one that it succeeded; {@code null} for the own
 * @param reason who looked, or what was found
 */
public record AgreeToScores(AssessmentNumber number, String bureau, String reason, CommandToken token)
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
