package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.SanctionStatistics;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.StatisticsCriteria;
import org.creditportal.sanctions.api.StatisticsView;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.IncentiveUse;

/** Counts tasks with their clocks; whether something was on time is the clock's, never kept here. */
@Stateless
@DenyAll
public class SanctionStatisticsBean implements SanctionStatistics {

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private StoredUses uses;

    @Inject
    private MeasureTaskClocks clocks;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public StatisticsView find(StatisticsCriteria criteria) {
        ZoneId zone = tenants.current().zone();
        List<CaseTask> found = tasks.handedOut(
                criteria.from().atStartOfDay(zone).toInstant(),
                criteria.until().plusDays(1).atStartOfDay(zone).toInstant(),
                officers.onlyBureau(),
                MOST + 1);
        List<CaseTask> counted = found.stream().limit(MOST).toList();
        Map<String, Map<String, ClockView>> days = days(counted);
        Map<LocalizedText, List<CaseTask>> groups =
                counted.stream().collect(Collectors.groupingBy(task -> name(task, criteria.grouping())));
        List<IncentiveUse> used = uses.usedIn(criteria.from(), criteria.until(), officers.onlyBureau(), MOST + 1);
        Map<LocalizedText, Long> usedBy = used.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(use -> name(use, criteria.grouping()), Collectors.counting()));
        usedBy.keySet().forEach(name -> groups.putIfAbsent(name, List.of()));
        List<StatisticsView.Row> rows = groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), days, usedBy.getOrDefault(group.getKey(), 0L)))
                .sorted(Comparator.comparingLong(StatisticsView.Row::late)
                        .thenComparingLong(StatisticsView.Row::handedOut)
                        .reversed())
                .toList();
        return new StatisticsView(rows, found.size() > MOST || used.size() > MOST);
    }

    private Map<String, Map<String, ClockView>> days(List<CaseTask> counted) {
        List<String> numbers = counted.stream().map(CaseTask::number).toList();
        Map<String, Map<String, ClockView>> days = new HashMap<>();
        MeasureTaskClocks.ALL_NAMES.forEach(name -> days.put(name, clocks.of(name, numbers)));
        return days;
    }

    private LocalizedText name(CaseTask task, StatisticsCriteria.Grouping grouping) {
        return name(task.measure(), task.bureau(), grouping);
    }

    private LocalizedText name(IncentiveUse used, StatisticsCriteria.Grouping grouping) {
        return name(used.measure(), used.bureau(), grouping);
    }

    private LocalizedText name(LocalizedText measure, String bureau, StatisticsCriteria.Grouping grouping) {
        return switch (grouping) {
            case MEASURE -> measure;
            case BUREAU ->
                tenants.current()
                        .bureau(bureau)
                        .map(BureauDefinition::name)
                        .orElseGet(() -> new LocalizedText(bureau, bureau));
        };
    }

    private StatisticsView.Row row(
            LocalizedText name, List<CaseTask> group, Map<String, Map<String, ClockView>> days, long used) {
        LocalDate today = legalDate.today();
        return new StatisticsView.Row(
                name,
                group.size(),
                done(group, days.get("respond"), false),
                done(group, days.get("respond"), true),
                group.stream().filter(task -> !task.feedback().isEmpty()).count(),
                group.stream()
                        .filter(task -> !task.feedback().isEmpty())
                        .filter(task -> isOnTime(days.get("feedBack").get(task.number())))
                        .count(),
                used,
                group.stream()
                        .filter(task -> days.values().stream()
                                .map(clocksOfName -> clocksOfName.get(task.number()))
                                .anyMatch(clock -> clock != null && clock.endedOn() == null && clock.isLate(today)))
                        .count());
    }

    private long done(List<CaseTask> group, Map<String, ClockView> respond, boolean onTime) {
        return group.stream()
                .filter(CaseTask::wasAnswered)
                .map(task -> respond.get(task.number()))
                .filter(clock -> !onTime || isOnTime(clock))
                .count();
    }

    private boolean isOnTime(ClockView clock) {
        return clock != null && clock.endedOn() != null && !clock.isLate(legalDate.today());
    }
}
