package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.records.api.timeliness.NilReportRow;
import org.creditportal.records.api.timeliness.NilReportStanding;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /records/nil-reports}: what bureaus declared to have been nothing, the newest first. */
@Named
@RequestScoped
public class NilReportListView {

    @Inject
    private AskedOrder order;

    @Inject
    private NothingToReport nothingToReport;

    private final BureauRows<NilReportRow> rows = new BureauRows<>(
            "nil-reports.xhtml", (bureau, page, size) -> nothingToReport.declared(bureau, order.get(), page, size));

    public BureauRows<NilReportRow> getRows() {
        return rows;
    }

    public TablePage<NilReportRow> getTable() {
        return rows.table(SearchState.of("nil-reports.xhtml")
                .with("bureau", rows.getBureau())
                .sorted(order.get()));
    }

    /** Whether the officer's bureau may take it back. */
    public boolean mayRevoke(NilReportRow row) {
        return row.own() && row.standing() != NilReportStanding.REVOKED;
    }
}
