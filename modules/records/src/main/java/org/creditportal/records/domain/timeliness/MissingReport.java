package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.Set;
import org.creditportal.kernel.calendar.DueDate;

/**
 * A month of which a bureau reported nothing and declared nothing.
 *
 * @param due when decisions of the month's last day had to be on record
 */
public record MissingReport(ReportingDuty duty, LocalDate month, DueDate due) {

    /** Before that, the month's decisions may still come in time. */
    public boolean isOverdue(LocalDate today) {
        return due.date().isBefore(today);
    }

    /** Whether the month is among these, under any number of the item. */
    boolean isAmong(Set<ReportMonth> months) {
        return duty.itemNumbers().stream().anyMatch(item -> months.contains(new ReportMonth(duty.bureau(), item, month)));
    }
}
