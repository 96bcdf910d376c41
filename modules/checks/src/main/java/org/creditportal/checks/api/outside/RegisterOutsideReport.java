package org.creditportal.checks.api.outside;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.kernel.audit.AuditSubject;

/** Registers a report that an applicant handed in for the matter of a check. */
public record RegisterOutsideReport(CheckNumber check, OutsideReportDraft report, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return check.value();
    }

    @Override
    public String auditedReason() {
        return report.source() + " " + report.number();
    }
}
