package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.report.ReportCriteria;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportLookup;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportRow;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /checks/reports}: reports by filters that live in the address. */
@Named
@RequestScoped
public class ReportListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private ReportLookup reports;

    private ReportKind kind;
    private ReportPurpose purpose;
    private ReportState state;
    private Integer page;
    private Page<ReportRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<ReportRow> search(int number, int size) {
        return reports.search(new ReportCriteria(kind, purpose, state, order.get(), number, size));
    }

    public TablePage<ReportRow> getTable() {
        SearchState asked = SearchState.of("reports.xhtml")
                .with("kind", kind)
                .with("purpose", purpose)
                .with("state", state)
                .sorted(order.get());
        return TablePage.of(found, asked, this::search);
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public ReportPurpose[] getPurposes() {
        return ReportPurpose.values();
    }

    public ReportState[] getStates() {
        return ReportState.values();
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public ReportPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ReportPurpose purpose) {
        this.purpose = purpose;
    }

    public ReportState getState() {
        return state;
    }

    public void setState(ReportState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
