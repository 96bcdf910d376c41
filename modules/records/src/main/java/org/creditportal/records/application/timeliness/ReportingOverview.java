package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.domain.timeliness.MissingReport;
import org.creditportal.records.domain.timeliness.NilReports;
import org.creditportal.records.domain.timeliness.ReportMonth;
import org.creditportal.records.domain.timeliness.ReportedCounts;
import org.creditportal.records.domain.timeliness.ReportingDuties;
import org.creditportal.records.domain.timeliness.ReportingDuty;
import org.creditportal.records.domain.timeliness.ReportingPeriod;

/** What the catalogue asks bureaus for, beside what came. {@code bureau} may be {@code null} for all. */
@ApplicationScoped
public class ReportingOverview {

    private ReportingDuties duties;
    private ReportedCounts counts;
    private NilReports nilReports;
    private DueDays days;

    protected ReportingOverview() {}

    @Inject
    public ReportingOverview(ReportingDuties duties, ReportedCounts counts, NilReports nilReports, DueDays days) {
        this.duties = duties;
        this.counts = counts;
        this.nilReports = nilReports;
        this.days = days;
    }

    List<ReportingDuty> duties(String bureau) {
        return duties.inForce().stream().filter(duty -> duty.isOf(bureau)).toList();
    }

    /** Names of the items that somebody must or had to report, by each number that they have or had; those of today first. */
    Map<String, String> itemNames() {
        Map<String, String> names = new HashMap<>();
        duties.ever().stream()
                .sorted(Comparator.comparing(ReportingDuty::isInForce).reversed())
                .forEach(duty -> duty.itemNumbers().forEach(number -> names.putIfAbsent(number, duty.itemName())));
        return names;
    }

    /** Those of the last twelve months, the longest overdue first. */
    List<MissingReport> missing(String bureau) {
        return missing(dutiesEver(bureau), new ReportingPeriod(days.today()), bureau);
    }

    /** Those that had to be there on one of the days, whenever that was: what a period came to is the same whenever it is asked for. */
    List<MissingReport> missingDue(String bureau, LocalDate from, LocalDate until) {
        List<ReportingDuty> asked = dutiesEver(bureau);
        int longest = asked.stream()
                .mapToInt(ReportingDuty::deadlineWorkingDays)
                .max()
                .orElse(0);
        return missing(asked, ReportingPeriod.dueBetween(from, until, longest, days.today()), bureau).stream()
                .filter(report -> !report.due().date().isBefore(from)
                        && !report.due().date().isAfter(until))
                .toList();
    }

    private List<ReportingDuty> dutiesEver(String bureau) {
        return duties.ever().stream().filter(duty -> duty.isOf(bureau)).toList();
    }

    private List<MissingReport> missing(List<ReportingDuty> asked, ReportingPeriod period, String bureau) {
        return days.missingReports(period)
                .among(
                        asked,
                        held(reported(bureau, period.first(), period.last()).keySet()),
                        held(nilReports.standing(bureau, period.first(), period.last())));
    }

    /** What a bureau reported that has ended, its successor need not report again. */
    private Set<ReportMonth> held(Set<ReportMonth> months) {
        return months.stream()
                .map(month -> new ReportMonth(days.holder(month.bureau()), month.item(), month.month()))
                .collect(Collectors.toSet());
    }

    /** How many months are missing and overdue, by bureau; bureaus without any are left out. */
    Map<String, Long> overdueCounts(String bureau) {
        LocalDate today = days.today();
        return missing(bureau).stream()
                .filter(report -> report.isOverdue(today))
                .map(report -> report.duty().bureau())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    Map<ReportMonth, OnTimeRate> reported(String bureau, LocalDate from, LocalDate until) {
        return counts.reported(bureau, from, until);
    }
}
