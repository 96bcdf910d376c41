package org.creditportal.records.application.timeliness;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.timeliness.CoverageRow;
import org.creditportal.records.api.timeliness.CoverageView;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.api.timeliness.Punctuality;
import org.creditportal.records.api.timeliness.PunctualityGrouping;
import org.creditportal.records.api.timeliness.PunctualityRow;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.timeliness.ReportMonth;
import org.creditportal.records.domain.timeliness.ReportedCounts;
import org.creditportal.records.domain.timeliness.ReportingDuty;
import org.creditportal.records.domain.timeliness.ReportingPeriod;

@Stateless
@DenyAll
@Local(Punctuality.class)
public class PunctualityBean implements Punctuality {

    private static final Comparator<PunctualityRow> LOWEST_FIRST = Comparator.comparing(
                    (PunctualityRow row) -> row.rate().percent(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PunctualityRow::key);

    @Inject
    private ReportedCounts counts;

    @Inject
    private ReportingOverview overview;

    @Inject
    private BureauScope scope;

    @Inject
    private DueDays days;

    /** For the container. */
    public PunctualityBean() {}

    PunctualityBean(ReportedCounts counts, ReportingOverview overview, BureauScope scope, DueDays days) {
        this.counts = counts;
        this.overview = overview;
        this.scope = scope;
        this.days = days;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<PunctualityRow> rates(PunctualityGrouping grouping, String bureau) {
        List<LocalDate> months = new ReportingPeriod(days.today()).recentMonths();
        Map<String, OnTimeRate> rates =
                counts.rates(grouping, Limits.bureau(scope, bureau), months.get(0), months.get(months.size() - 1));
        return grouping == PunctualityGrouping.MONTH ? byMonth(months, rates) : lowestFirst(grouping, rates);
    }

    private static List<PunctualityRow> byMonth(List<LocalDate> months, Map<String, OnTimeRate> rates) {
        return months.stream()
                .map(month -> new PunctualityRow(
                        YearMonth.from(month).toString(), null, rates.getOrDefault(month.toString(), OnTimeRate.NONE)))
                .toList();
    }

    private List<PunctualityRow> lowestFirst(PunctualityGrouping grouping, Map<String, OnTimeRate> rates) {
        Map<String, String> names = grouping == PunctualityGrouping.ITEM ? overview.itemNames() : Map.of();
        return rates.entrySet().stream()
                .map(entry -> new PunctualityRow(
                        entry.getKey(), names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .sorted(LOWEST_FIRST)
                .toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public CoverageView coverage(String bureau, int page, int size) {
        String seen = Limits.bureau(scope, bureau);
        List<ReportingDuty> duties = overview.duties(seen);
        Set<List<String>> reported =
                counts.firstReports(seen).stream().map(this::pair).collect(Collectors.toSet());
        List<CoverageRow> gaps = duties.stream()
                .filter(duty -> duty.itemNumbers().stream()
                        .noneMatch(number -> reported.contains(List.of(duty.bureau(), number))))
                .map(PunctualityBean::gap)
                .sorted(Comparator.comparing(CoverageRow::bureau).thenComparing(CoverageRow::item))
                .toList();
        return new CoverageView(duties.size(), duties.size() - gaps.size(), Limits.cut(gaps, page, size));
    }

    private List<String> pair(ReportMonth month) {
        return List.of(days.holder(month.bureau()), month.item());
    }

    private static CoverageRow gap(ReportingDuty duty) {
        return new CoverageRow(duty.bureau(), duty.itemNumber(), duty.itemName(), duty.validFrom());
    }
}
