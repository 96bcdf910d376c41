package org.creditportal.records.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.batch.BatchRow;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /records/batches}: received files, the newest first. */
@Named
@RequestScoped
public class BatchListView {

    private static final int ROWS_SHOWN = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private RecordImport recordImport;

    private int page = 1;
    private Page<BatchRow> batches;

    public void load() {
        batches = search(page, ROWS_SHOWN);
    }

    private Page<BatchRow> search(int number, int size) {
        return recordImport.batches(order.get(), number, size);
    }

    /** A parameter that cannot be read leaves the action out; then the page shows what it shows without it. */
    public TablePage<BatchRow> getTable() {
        if (batches == null) {
            load();
        }
        return TablePage.of(batches, SearchState.of("batches.xhtml").sorted(order.get()), this::search);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
