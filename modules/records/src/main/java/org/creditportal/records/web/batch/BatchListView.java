package org.creditportal.records.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.batch.BatchRow;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.webkit.web.Pager;

/** {@code /records/batches}: received files, the newest first. */
@Named
@RequestScoped
public class BatchListView {

    private static final int ROWS_SHOWN = 20;

    @Inject
    private RecordImport recordImport;

    private int page = 1;
    private Page<BatchRow> batches;

    public void load() {
        batches = recordImport.batches(page, ROWS_SHOWN);
    }

    public List<BatchRow> getBatches() {
        return batches.items();
    }

    public Pager getPager() {
        return new Pager(batches, "batches.xhtml", Map.of());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
