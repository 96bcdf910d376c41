package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.batch.BatchCheckRow;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.batch.BatchLookRow;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /checks/batch-detail}: what the lines of a check of many were answered. */
@Named
@RequestScoped
public class BatchCheckDetailView {

    private static final int ROWS = 50;

    @Inject
    private BatchChecks batches;

    private String number;
    private Integer page;
    private BatchCheckRow batch;
    private TablePage<BatchLookRow> table;

    public void load() {
        BatchCheckNumber asked = new BatchCheckNumber(number);
        batch = batches.require(asked);
        table = TablePage.of(
                batches.searchLooks(asked, page == null ? 1 : page, ROWS),
                SearchState.of("batch-detail.xhtml").with("number", number),
                (next, size) -> batches.searchLooks(asked, next, size));
    }

    public BatchCheckRow getBatch() {
        return batch;
    }

    public TablePage<BatchLookRow> getTable() {
        return table;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
