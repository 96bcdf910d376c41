package org.creditportal.records.domain.timeliness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/** Finds the months without a report: what the catalogue asks for, less what came and what was declared to be nothing. */
public final class MissingReports {

    private static final Comparator<MissingReport> LONGEST_OVERDUE_FIRST = Comparator.comparing(
                    (MissingReport report) -> report.due().date())
            .thenComparing(report -> report.duty().bureau())
            .thenComparing(report -> report.duty().itemNumber());

    private final ReportingPeriod period;
    private final WorkingDayCalendar calendar;

    public MissingReports(ReportingPeriod period, WorkingDayCalendar calendar) {
        this.period = period;
        this.calendar = calendar;
    }

    /**
     * The longest overdue first.
     *
     * @param reported months with a record
     * @param declared months with a nil report that stands
     */
    public List<MissingReport> among(
            Collection<ReportingDuty> duties, Set<ReportMonth> reported, Set<ReportMonth> declared) {
        return duties.stream()
                .flatMap(this::months)
                .filter(report -> !report.isAmong(reported) && !report.isAmong(declared))
                .sorted(LONGEST_OVERDUE_FIRST)
                .toList();
    }

    private Stream<MissingReport> months(ReportingDuty duty) {
        return period.completeMonths(duty).stream()
                .map(month -> new MissingReport(
                        duty,
                        month,
                        calendar.plusWorkingDays(month.plusMonths(1).minusDays(1), duty.deadlineWorkingDays())));
    }
}
