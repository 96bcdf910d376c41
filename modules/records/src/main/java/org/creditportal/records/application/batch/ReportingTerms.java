package org.creditportal.records.application.batch;

import java.time.LocalDate;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.records.domain.record.RecordTerms;

/** What a catalogue item means for each day of decision: until when to report (K-8), until when to keep. */
public final class ReportingTerms {

    private final String item;
    private final Integer workingDays;
    private final Integer retentionMonths;
    private final WorkingDayCalendar calendar;
    private final Cache<LocalDate, RecordTerms> known = new Cache<>(this::computed);

    /**
     * @param workingDays {@code null} when the item sets no period
     * @param retentionMonths {@code null} when there is no ceiling
     */
    ReportingTerms(String item, Integer workingDays, Integer retentionMonths, WorkingDayCalendar calendar) {
        this.item = item;
        this.workingDays = workingDays;
        this.retentionMonths = retentionMonths;
        this.calendar = calendar;
    }

    RecordTerms of(LocalDate decidedOn) {
        return known.get(decidedOn);
    }

    private RecordTerms computed(LocalDate decidedOn) {
        DueDate due = workingDays == null ? null : calendar.plusWorkingDays(decidedOn, workingDays);
        LocalDate retainedUntil = retentionMonths == null ? null : decidedOn.plusMonths(retentionMonths);
        return new RecordTerms(item, due == null ? null : due.date(), due != null && due.provisional(), retainedUntil);
    }
}
