package org.creditportal.checks.api.hint;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Settles that somebody of the same name is another one, or takes that back.
 *
 * @param check the check whose last look gave the hint
 * @param subject number of the subject that the hint is about
 * @param seenVersion how many settlements of the pair the officer saw
 */
public record SettleHint(
        CheckNumber check, String subject, HintVerdict verdict, long seenVersion, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return check + " " + subject;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
