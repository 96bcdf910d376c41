package org.creditportal.checks.api.report;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Issues, refuses or recalls a report.
 *
 * @param seenVersion the version that the officer saw
 * @param reason why; {@code null} for an issue
 * @param token of the form
 */
public record TakeReportStep(ReportNumber number, long seenVersion, String reason, CommandToken token)
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
