package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.BureauView;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskTime;
import org.creditportal.responsibility.api.task.TimekeepingRow;

/** {@code /responsibility/timekeeping}: the share of last days that each bureau kept, as bars and as a table. */
@Named
@RequestScoped
public class TaskTimekeepingView {

    private static final int QUARTER = 3;

    @Inject
    private TaskLookup tasks;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private LegalDate legalDate;

    private String from;
    private String until;
    private List<TimekeepingRow> rows;

    /** The last three months with the current one, unless asked for others. */
    public void load() {
        YearMonth current = YearMonth.from(legalDate.today());
        LocalDate first = day(from, current.minusMonths(QUARTER - 1L).atDay(1));
        LocalDate last = day(until, current.atEndOfMonth());
        from = first.toString();
        until = last.toString();
        rows = tasks.timekeeping(first, last);
    }

    private static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written == null || written.isBlank() ? otherwise : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return otherwise;
        }
    }

    public List<Chart> getCharts() {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Chart(
                        "responsibility",
                        "timekeeping",
                        rows.stream()
                                .filter(row -> row.percent() != null)
                                .map(this::bar)
                                .toList()));
    }

    private Chart.Bar bar(TimekeepingRow row) {
        return new Chart.Bar(
                name(row.bureau()),
                row.percent().longValue(),
                "neutral",
                new WorkPlace(
                        "/responsibility/tasks",
                        Map.of("bureau", row.bureau(), "time", TaskTime.OVER.name(), "from", from, "until", until)));
    }

    private LocalizedText name(String bureau) {
        return bureaus.find(bureau).map(BureauView::name).orElseGet(() -> new LocalizedText(bureau, bureau));
    }

    public List<TimekeepingRow> getRows() {
        return rows;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
