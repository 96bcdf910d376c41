package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.SanctionStatistics;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.StatisticsCriteria;
import org.creditportal.sanctions.api.StatisticsFigure;
import org.creditportal.sanctions.api.StatisticsView;
import org.creditportal.sanctions.api.TaskRow;
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
    private SanctionViews views;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public StatisticsView find(StatisticsCriteria criteria) {
        List<CaseTask> found = handedOut(criteria);
        List<CaseTask> counted = found.stream().limit(MOST).toList();
        Map<String, Map<String, ClockView>> days = days(counted);
        Map<String, List<CaseTask>> groups =
                counted.stream().collect(Collectors.groupingBy(task -> key(task, criteria.grouping())));
        List<IncentiveUse> used = uses.usedIn(criteria.from(), criteria.until(), officers.onlyBureau(), MOST + 1);
        Map<String, List<IncentiveUse>> usedBy = criteria.grouping() == StatisticsCriteria.Grouping.LEAD
                ? Map.of()
                : used.stream().limit(MOST).collect(Collectors.groupingBy(use -> key(use, criteria.grouping())));
        List<StatisticsView.Row> rows = Stream.concat(groups.keySet().stream(), usedBy.keySet().stream())
                .distinct()
                .map(key -> row(
                        key,
                        groups.getOrDefault(key, List.of()),
                        usedBy.getOrDefault(key, List.of()),
                        criteria.grouping(),
                        days))
                .sorted(Comparator.<StatisticsView.Row>comparingLong(row -> row.count(StatisticsFigure.LATE))
                        .thenComparingLong(row -> row.count(StatisticsFigure.HANDED_OUT))
                        .reversed())
                .toList();
        return new StatisticsView(rows, found.size() > MOST || used.size() > MOST);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<TaskRow> findCounted(StatisticsCriteria criteria, String key, StatisticsFigure figure) {
        List<CaseTask> group = handedOut(criteria).stream()
                .limit(MOST)
                .filter(task -> key(task, criteria.grouping()).equals(key))
                .toList();
        Predicate<CaseTask> counts = counts(figure, days(group));
        return views.rows(group.stream().filter(counts).toList());
    }

    /** Whoever groups by lead bureau looks at what the own bureau has led; else at what it was to implement. */
    private List<CaseTask> handedOut(StatisticsCriteria criteria) {
        ZoneId zone = tenants.current().zone();
        return tasks.handedOut(
                criteria.from().atStartOfDay(zone).toInstant(),
                criteria.until().plusDays(1).atStartOfDay(zone).toInstant(),
                officers.onlyBureau(),
                criteria.grouping() == StatisticsCriteria.Grouping.LEAD,
                MOST + 1);
    }

    private Map<String, Map<String, ClockView>> days(List<CaseTask> counted) {
        List<String> numbers = counted.stream().map(CaseTask::number).toList();
        Map<String, Map<String, ClockView>> days = new HashMap<>();
        MeasureTaskClocks.ALL_NAMES.forEach(name -> days.put(name, clocks.of(name, numbers)));
        return days;
    }

    private static String key(CaseTask task, StatisticsCriteria.Grouping grouping) {
        return switch (grouping) {
            case BUREAU -> task.bureau();
            case LEAD -> task.lead();
            case MEASURE -> task.measureCode();
        };
    }

    private static String key(IncentiveUse used, StatisticsCriteria.Grouping grouping) {
        return grouping == StatisticsCriteria.Grouping.MEASURE ? used.measureCode() : used.bureau();
    }

    private StatisticsView.Row row(
            String key,
            List<CaseTask> group,
            List<IncentiveUse> used,
            StatisticsCriteria.Grouping grouping,
            Map<String, Map<String, ClockView>> days) {
        Map<StatisticsFigure, Long> figures = new EnumMap<>(StatisticsFigure.class);
        for (StatisticsFigure figure : StatisticsFigure.values()) {
            figures.put(figure, group.stream().filter(counts(figure, days)).count());
        }
        long initiated = group.stream().map(CaseTask::caseNumber).distinct().count();
        return new StatisticsView.Row(key, name(key, group, used, grouping), initiated, figures, used.size());
    }

    private LocalizedText name(
            String key, List<CaseTask> group, List<IncentiveUse> used, StatisticsCriteria.Grouping grouping) {
        if (grouping == StatisticsCriteria.Grouping.MEASURE) {
            return group.isEmpty() ? used.get(0).measure() : group.get(0).measure();
        }
        return tenants.current().bureau(key).map(BureauDefinition::name).orElseGet(() -> new LocalizedText(key, key));
    }

    private Predicate<CaseTask> counts(StatisticsFigure figure, Map<String, Map<String, ClockView>> days) {
        return switch (figure) {
            case HANDED_OUT -> task -> true;
            case RESPONDED -> CaseTask::wasAnswered;
            case RESPONDED_ON_TIME ->
                task -> task.wasAnswered() && isOnTime(days.get("respond").get(task.number()));
            case RESPONSE_DUE ->
                task -> task.wasAnswered() || isOver(days.get("respond").get(task.number()));
            case FED_BACK -> task -> !task.feedback().isEmpty();
            case FED_BACK_ON_TIME ->
                task -> !task.feedback().isEmpty()
                        && isOnTime(days.get("feedBack").get(task.number()));
            case FEEDBACK_DUE ->
                task -> !task.feedback().isEmpty()
                        || isOver(days.get("feedBack").get(task.number()));
            case LATE ->
                task -> days.values().stream()
                        .map(clocksOfName -> clocksOfName.get(task.number()))
                        .anyMatch(this::isOver);
        };
    }

    private boolean isOver(ClockView clock) {
        return clock != null && clock.endedOn() == null && clock.isLate(legalDate.today());
    }

    private boolean isOnTime(ClockView clock) {
        return clock != null && clock.endedOn() != null && !clock.isLate(legalDate.today());
    }
}
