package org.creditportal.checks.api.report;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Takes an application for a report in.
 *
 * @param asked of whom; by code or number, with the name as it is proved
 * @param predecessor the report whose place it is to take; {@code null} for none
 * @param token of the form
 */
public record ApplyForReport(
        ReportApplication application, AskedSubject asked, ReportNumber predecessor, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return String.valueOf(application.kind());
    }

    @Override
    public String auditedReason() {
        return application.usedFor();
    }
}
