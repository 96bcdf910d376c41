package org.creditportal.records.api.timeliness;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.batch.BatchNumber;

/**
 * A waiting row is not to be reported, for a reason that stays with it.
 *
 * @param batch the file
 * @param line the row's line in it
 * @param reason why it is not to be reported, 1 to 500 characters
 */
public record DropWaitingRow(BatchNumber batch, long line, String reason) implements AuditSubject {

    public DropWaitingRow {
        Objects.requireNonNull(batch, "batch");
        reason = Reason.demand(reason, RecordsError.REASON_REQUIRED).text();
    }

    @Override
    public String auditedObject() {
        return batch + ":" + line;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
