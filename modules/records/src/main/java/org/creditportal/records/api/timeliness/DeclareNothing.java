package org.creditportal.records.api.timeliness;

import java.time.LocalDate;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsError;

/**
 * The own bureau had nothing to report of an item in a month.
 *
 * @param item number of the catalogue item
 * @param month any day of the month
 * @param reason why, 1 to 500 characters
 * @param token of the form
 */
public record DeclareNothing(String item, LocalDate month, String reason, CommandToken token) implements AuditSubject {

    public DeclareNothing {
        Objects.requireNonNull(item, "item");
        month = month.withDayOfMonth(1);
        reason = Reason.demand(reason, RecordsError.REASON_REQUIRED).text();
    }

    @Override
    public String auditedObject() {
        return item + ":" + month.getYear() + "-" + month.getMonthValue();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
