package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.web.Pager;

/** {@code /records/missing}: months without a report, the longest overdue first. */
@Named
@RequestScoped
public class MissingReportListView {

    private static final int ROWS_SHOWN = 50;

    @Inject
    private NothingToReport nothingToReport;

    private String bureau;
    private int page = 1;
    private Page<MissingReportRow> rows;

    /** The rows; a parameter that cannot be read counts as not given. */
    private Page<MissingReportRow> rows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public void load() {
        rows = nothingToReport.missing(bureau, page, ROWS_SHOWN);
    }

    public List<MissingReportRow> getRows() {
        return rows().items();
    }

    public long getTotal() {
        return rows().total();
    }

    public Pager getPager() {
        return new Pager(rows(), "missing.xhtml", Map.of("bureau", Objects.requireNonNullElse(bureau, "")));
    }

    /** The month as the address of the declaration has it. */
    public YearMonth month(MissingReportRow row) {
        return YearMonth.from(row.month());
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
