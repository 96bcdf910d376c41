package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.SanctionStatistics;
import org.creditportal.sanctions.api.StatisticsCriteria;
import org.creditportal.sanctions.api.StatisticsCriteria.Grouping;
import org.creditportal.sanctions.api.StatisticsFigure;
import org.creditportal.sanctions.api.StatisticsView;
import org.creditportal.sanctions.api.TaskRow;

/** {@code /sanctions/statistics}: this year's tasks by bureau or measure, as bars with their table. */
@Named
@RequestScoped
public class StatisticsPageView {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final long LONGEST = 120;

    @Inject
    private SanctionStatistics statistics;

    @Inject
    private LegalDate legalDate;

    private Grouping by = Grouping.BUREAU;
    private Integer year;
    private String key;
    private StatisticsFigure figure;
    private List<TaskRow> counted;
    private StatisticsView found;

    public void load() {
        int shown = getYear();
        StatisticsCriteria criteria =
                new StatisticsCriteria(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31), by);
        found = statistics.find(criteria);
        counted = key == null || figure == null ? null : statistics.findCounted(criteria, key, figure);
    }

    /** The tasks behind a figure; {@code null} where none was asked for. */
    public List<TaskRow> getCounted() {
        return counted;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public StatisticsFigure getFigure() {
        return figure;
    }

    public void setFigure(StatisticsFigure figure) {
        this.figure = figure;
    }

    public StatisticsView getFound() {
        return found;
    }

    /** Length of a line's bar for a share; none where there is nothing of which it could be one. */
    public long length(StatisticsView.Row row, StatisticsFigure figure) {
        Long percent = row.percent(figure);
        return percent == null ? 0 : LONGEST * percent / 100;
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
