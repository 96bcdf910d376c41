package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.SanctionStatistics;
import org.creditportal.sanctions.api.StatisticsCriteria;
import org.creditportal.sanctions.api.StatisticsCriteria.Grouping;
import org.creditportal.sanctions.api.StatisticsView;

/** {@code /sanctions/statistics}: this year's tasks by bureau or measure, as bars with their table. */
@Named
@RequestScoped
public class StatisticsPageView {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final long LONGEST = 240;

    @Inject
    private SanctionStatistics statistics;

    @Inject
    private LegalDate legalDate;

    private Grouping by = Grouping.BUREAU;
    private Integer year;
    private StatisticsView found;

    public void load() {
        int shown = getYear();
        found = statistics.find(new StatisticsCriteria(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31), by));
    }

    public StatisticsView getFound() {
        return found;
    }

    /** Length of a line's bar, against the longest. */
    public long length(StatisticsView.Row row) {
        long largest = found.rows().stream()
                .mapToLong(StatisticsView.Row::handedOut)
                .max()
                .orElse(1);
        return LONGEST * row.handedOut() / Math.max(1, largest);
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public Grouping getBy() {
        return by;
    }

    public void setBy(Grouping by) {
        this.by = by == null ? Grouping.BUREAU : by;
    }

    public final Integer getYear() {
        int shown = year == null ? legalDate.today().getYear() : year;
        return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, shown));
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
