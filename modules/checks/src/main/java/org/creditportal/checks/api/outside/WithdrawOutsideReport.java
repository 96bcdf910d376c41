package org.creditportal.checks.api.outside;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Takes the registration of a report back: it answers nothing any more, and stays with its reason. */
public record WithdrawOutsideReport(OutsideReportNumber number, long seenVersion, String reason, CommandToken token)
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
