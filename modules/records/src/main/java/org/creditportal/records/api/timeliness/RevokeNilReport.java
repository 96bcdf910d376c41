package org.creditportal.records.api.timeliness;

import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsError;

/**
 * A nil report of the own bureau was wrong.
 *
 * @param seenVersion the version that the page showed
 * @param reason why, 1 to 500 characters
 * @param token of the form
 */
public record RevokeNilReport(NilReportNumber number, long seenVersion, String reason, CommandToken token)
        implements AuditSubject {

    public RevokeNilReport {
        Objects.requireNonNull(number, "number");
        reason = Reason.demand(reason, RecordsError.REASON_REQUIRED).text();
    }

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
