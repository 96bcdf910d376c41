package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.batch.BatchCheckRow;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.batch.BatchLookRow;
import org.creditportal.checks.api.batch.BatchResultRow;
import org.creditportal.checks.api.check.CheckResult;
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
    private CheckResult result;
    private Integer page;
    private BatchCheckRow batch;
    private List<BatchResultRow> results;
    private TablePage<BatchLookRow> table;

    public void load() {
        BatchCheckNumber asked = new BatchCheckNumber(number);
        batch = batches.require(asked);
        results = batches.findResults(asked);
        table = TablePage.of(
                batches.searchLooks(asked, result, page == null ? 1 : page, ROWS),
                SearchState.of("batch-detail.xhtml").with("number", number).with("result", result),
                (next, size) -> batches.searchLooks(asked, result, next, size));
    }

    public BatchCheckRow getBatch() {
        return batch;
    }

    /** How many lines were answered how. */
    public List<BatchResultRow> getResults() {
        return results;
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

    /** Only lines that were answered so; {@code null} for all. */
    public CheckResult getResult() {
        return result;
    }

    public void setResult(CheckResult result) {
        this.result = result;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
