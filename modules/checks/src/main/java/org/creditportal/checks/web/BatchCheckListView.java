package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.batch.BatchCheckRow;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /checks/batches}: checks of many subjects. */
@Named
@RequestScoped
public class BatchCheckListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private BatchChecks batches;

    private Integer page;
    private Page<BatchCheckRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<BatchCheckRow> search(int number, int size) {
        return batches.search(order.get(), number, size);
    }

    public TablePage<BatchCheckRow> getTable() {
        return TablePage.of(found, SearchState.of("batches.xhtml").sorted(order.get()), this::search);
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
