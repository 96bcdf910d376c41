package org.creditportal.records.api.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsError;

/**
 * The own bureau had nothing to report of several items or in several months: one act, after which each month has a nil report of
 * its own. Sent again it changes nothing.
 *
 * @param months which
 * @param reason why, 1 to 500 characters, for all of them
 * @param token of the form
 */
public record DeclareNothingOften(List<ItemMonth> months, String reason, CommandToken token) implements AuditSubject {

    /** Months that one act may name. */
    public static final int MOST = 1_000;

    private static final int TOLD = 5;

    public DeclareNothingOften {
        if (months.isEmpty() || months.size() > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " months, not " + months.size());
        }
        months = List.copyOf(months);
        reason = Reason.demand(reason, RecordsError.REASON_REQUIRED).text();
    }

    @Override
    public String auditedObject() {
        List<String> told = months.stream().limit(TOLD).map(ItemMonth::toString).toList();
        return String.join(" ", told) + (months.size() > TOLD ? " +" + (months.size() - TOLD) : "");
    }

    @Override
    public String auditedReason() {
        return reason;
    }

    /**
     * A month of a catalogue item.
     *
     * @param item number of the catalogue item
     * @param month any day of the month
     */
    public record ItemMonth(String item, LocalDate month) {

        public ItemMonth {
            Objects.requireNonNull(item, "item");
            month = month.withDayOfMonth(1);
        }

        @Override
        public String toString() {
            return item + ":" + month.getYear() + "-" + month.getMonthValue();
        }
    }
}
