package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.timeliness.NilReportRow;
import org.creditportal.records.api.timeliness.NilReportStanding;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.web.Pager;

/** {@code /records/nil-reports}: what bureaus declared to have been nothing, the newest first. */
@Named
@RequestScoped
public class NilReportListView {

    private static final int ROWS_SHOWN = 50;

    @Inject
    private NothingToReport nothingToReport;

    private String bureau;
    private int page = 1;
    private Page<NilReportRow> rows;

    /** The rows; a parameter that cannot be read counts as not given. */
    private Page<NilReportRow> rows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public void load() {
        rows = nothingToReport.declared(bureau, page, ROWS_SHOWN);
    }

    public List<NilReportRow> getRows() {
        return rows().items();
    }

    public Pager getPager() {
        return new Pager(rows(), "nil-reports.xhtml", Map.of("bureau", Objects.requireNonNullElse(bureau, "")));
    }

    /** Whether the officer's bureau may take it back. */
    public boolean mayRevoke(NilReportRow row) {
        return row.own() && row.standing() != NilReportStanding.REVOKED;
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
