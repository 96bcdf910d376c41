package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigure;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.domain.timeliness.DuePosition;
import org.creditportal.records.domain.timeliness.DueSpan;
import org.creditportal.records.domain.timeliness.MissingReport;
import org.creditportal.records.domain.timeliness.NilReports;
import org.creditportal.records.domain.timeliness.ReportMonth;
import org.creditportal.records.domain.timeliness.UnsettledRow;
import org.creditportal.records.domain.timeliness.UnsettledRows;
import org.creditportal.records.domain.timeliness.WaitingRow;

/**
 * How bureaus report (K-48, B-31): what they reported, what of it too late, what is overdue, and months of which they said nothing.
 * Reports belong to no area. What was reported is counted by item and month and opens the records themselves.
 */
@ApplicationScoped
public class ReportingFiguresOfBureaus implements BureauFigureSource {

    private static final String REPORTED = "reported";
    private static final String LATE = "reportedLate";
    private static final String OVERDUE = "overdueRows";
    private static final String MISSING = "missingReports";
    private static final String NIL = "nilReports";
    private static final int AT_ONCE = 1_000;

    private UnsettledRows rows;
    private ReportingOverview overview;
    private NilReports nilReports;
    private DueDays days;

    protected ReportingFiguresOfBureaus() {}

    @Inject
    public ReportingFiguresOfBureaus(
            UnsettledRows rows, ReportingOverview overview, NilReports nilReports, DueDays days) {
        this.rows = rows;
        this.overview = overview;
        this.nilReports = nilReports;
        this.days = days;
    }

    @Override
    public String module() {
        return "records";
    }

    @Override
    public List<BureauFigure> figures() {
        return List.of(
                BureauFigure.base(REPORTED),
                BureauFigure.fault(LATE),
                BureauFigure.fault(OVERDUE),
                BureauFigure.fault(MISSING),
                BureauFigure.base(NIL));
    }

    @Override
    public Map<BureauArea, Long> counts(String kind, FigureQuery query) {
        return BureauFact.count(of(kind, query, Integer.MAX_VALUE));
    }

    @Override
    public List<BureauFact> facts(String kind, FigureQuery query, int most) {
        return of(kind, query, most).stream()
                .sorted(BureauFact.OLDEST_FIRST)
                .limit(most)
                .toList();
    }

    private List<BureauFact> of(String kind, FigureQuery query, int most) {
        if (query.area() != null) {
            return List.of();
        }
        return switch (kind) {
            case REPORTED -> reported(query, OnTimeRate::total);
            case LATE -> reported(query, OnTimeRate::late);
            case OVERDUE -> overdue(query, most);
            case MISSING -> missing(query);
            case NIL -> nil(query);
            default -> List.of();
        };
    }

    private List<BureauFact> reported(FigureQuery query, ToLongFunction<OnTimeRate> what) {
        Map<String, String> names = overview.itemNames();
        return overview.reported(query.bureau(), query.from(), query.until()).entrySet().stream()
                .filter(month -> what.applyAsLong(month.getValue()) > 0)
                .map(month -> new BureauFact(
                        month.getKey().bureau(),
                        null,
                        month.getKey().month(),
                        name(names, month.getKey()),
                        what.applyAsLong(month.getValue()),
                        recordsOf(month.getKey())))
                .toList();
    }

    private static String name(Map<String, String> names, ReportMonth month) {
        return names.getOrDefault(month.item(), month.item());
    }

    private static WorkPlace recordsOf(ReportMonth month) {
        LocalDate last = month.month().plusMonths(1).minusDays(1);
        return new WorkPlace(
                "/records/list",
                Map.of(
                        "bureau", month.bureau(),
                        "item", month.item(),
                        "from", month.month().toString(),
                        "until", last.toString()));
    }

    /** Some at a time, as the order of waiting rows is an index. */
    private List<BureauFact> overdue(FigureQuery query, int most) {
        LocalDate yesterday = days.today().minusDays(1);
        DueSpan span = new DueSpan(query.from(), query.until().isAfter(yesterday) ? yesterday : query.until());
        List<BureauFact> found = new ArrayList<>();
        DuePosition after = DuePosition.START;
        List<WaitingRow> next;
        do {
            next = rows.dated(query.bureau(), span, after, AT_ONCE);
            next.stream().map(ReportingFiguresOfBureaus::overdue).forEach(found::add);
            after = next.isEmpty() ? after : next.get(next.size() - 1).position();
        } while (next.size() == AT_ONCE && found.size() < most);
        return found;
    }

    private static BureauFact overdue(WaitingRow waiting) {
        UnsettledRow row = waiting.row();
        String line = Long.toString(row.line());
        return BureauFact.one(
                row.bureau(),
                null,
                row.dueOn(),
                waiting.batchNumber() + "/" + line,
                new WorkPlace("/records/waiting-row", Map.of("batch", waiting.batchNumber(), "line", line)));
    }

    /** A month that is missing belongs to the month in which it had to be there. */
    private List<BureauFact> missing(FigureQuery query) {
        LocalDate today = days.today();
        return overview.missingDue(query.bureau(), query.from(), query.until()).stream()
                .filter(report -> report.isOverdue(today))
                .map(ReportingFiguresOfBureaus::missing)
                .toList();
    }

    private static BureauFact missing(MissingReport report) {
        String bureau = report.duty().bureau();
        return BureauFact.one(
                bureau,
                null,
                report.due().date(),
                report.duty().itemName() + " " + report.month().toString().substring(0, "yyyy-MM".length()),
                WorkPlace.of("/records/missing", "bureau", bureau));
    }

    private List<BureauFact> nil(FigureQuery query) {
        Map<String, String> names = overview.itemNames();
        return nilReports.standing(query.bureau(), query.from(), query.until()).stream()
                .map(month -> BureauFact.one(
                        month.bureau(),
                        null,
                        month.month(),
                        name(names, month),
                        WorkPlace.of("/records/nil-reports", "bureau", month.bureau())))
                .toList();
    }
}
