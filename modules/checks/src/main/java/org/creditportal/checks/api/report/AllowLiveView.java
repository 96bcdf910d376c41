package org.creditportal.checks.api.report;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Notes at the counter until when an applicant lets whoever holds a copy see the report live, or that the applicant takes it back.
 *
 * @param seenVersion how many of the applicant's words the officer saw
 * @param until the last day; {@code null} takes it back
 * @param reason how the applicant said so, such as a signed paper
 */
public record AllowLiveView(ReportNumber number, long seenVersion, LocalDate until, String reason, CommandToken token)
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
