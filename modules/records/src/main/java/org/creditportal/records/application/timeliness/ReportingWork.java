package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.domain.timeliness.BureauUrgings;
import org.creditportal.records.domain.timeliness.DueCounts;
import org.creditportal.records.domain.timeliness.UnsettledRows;

/** What a bureau must still report, and what is behind: work for those who report, figures for those who watch. */
@ApplicationScoped
public class ReportingWork implements WaitingSource, FigureSource {

    private static final String MODULE = "records";
    private static final String DUE = "/records/timeliness";

    private UnsettledRows rows;
    private ReportingOverview overview;
    private BureauUrgings urgings;
    private DueDays days;

    protected ReportingWork() {}

    @Inject
    public ReportingWork(UnsettledRows rows, ReportingOverview overview, BureauUrgings urgings, DueDays days) {
        this.rows = rows;
        this.overview = overview;
        this.urgings = urgings;
        this.days = days;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (!officer.may(RecordsPermission.RECORDS_IMPORT) || officer.bureau() == null) {
            return List.of();
        }
        WorkingDayCalendar calendar = days.calendar();
        LocalDate today = days.today();
        DueCounts due = due(officer.bureau(), calendar);
        long missing = missing(officer.bureau());
        List<WaitingRow> found = new ArrayList<>();
        addUrged(found, officer.bureau(), due.overdue() + missing, today);
        add(found, "overdueRows", due.overdue(), WorkPlace.of(DUE, "filter", "OVERDUE"), today.minusDays(1));
        add(found, "missingReports", missing, WorkPlace.of("/records/missing"), today.minusDays(1));
        add(found, "soonRows", due.soon(), WorkPlace.of(DUE, "filter", "SOON"), days.soon(calendar));
        return found;
    }

    /** It stands there until the bureau is no longer behind. */
    private void addUrged(List<WaitingRow> found, String bureau, long behind, LocalDate today) {
        if (behind > 0) {
            urgings.findLast(bureau)
                    .map(urging -> WaitingRow.several(MODULE, "urged", behind, WorkPlace.of("/records/missing"))
                            .about(urging.signature().reason())
                            .from(
                                    urging.signature().bureau(),
                                    urging.signature().at())
                            .due(today.minusDays(1), false))
                    .ifPresent(found::add);
        }
    }

    private static void add(List<WaitingRow> found, String kind, long count, WorkPlace place, LocalDate lastDay) {
        if (count > 0) {
            found.add(WaitingRow.several(MODULE, kind, count, place).due(lastDay, false));
        }
    }

    @Override
    public List<Figure> figures(Officer officer) {
        boolean all = officer.may(IdentityPermission.BUREAUS_ALL);
        if (!officer.may(RecordsPermission.RECORDS_VIEW) || !all && officer.bureau() == null) {
            return List.of();
        }
        String bureau = all ? null : officer.bureau();
        long overdue = due(bureau, days.calendar()).overdue();
        return List.of(
                new Figure(MODULE, "overdueRows", overdue, false, WorkPlace.of(DUE, "filter", "OVERDUE")),
                new Figure(MODULE, "missingReports", missing(bureau), false, WorkPlace.of("/records/missing")));
    }

    private DueCounts due(String bureau, WorkingDayCalendar calendar) {
        return rows.counts(bureau, days.today(), days.soon(calendar)).values().stream()
                .reduce(DueCounts.NONE, DueCounts::plus);
    }

    private long missing(String bureau) {
        return overview.overdueCounts(bureau).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
