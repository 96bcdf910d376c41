package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.incentive.GreenChannel;
import org.creditportal.sanctions.api.incentive.UseCriteria;
import org.creditportal.sanctions.api.incentive.UseRow;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.TablePage;

/** {@code /sanctions/uses}: what incentives came to at counters, the newest first. */
@Named
@RequestScoped
public class IncentiveUseListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private MatterFilterView filter;

    @Inject
    private GreenChannel channel;

    private FeedbackResult result;
    private Integer page;
    private Page<UseRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<UseRow> search(int number, int size) {
        return channel.search(new UseCriteria(filter.filter(), result, order.get(), number, size));
    }

    public TablePage<UseRow> getTable() {
        return TablePage.of(
                found, filter.in("uses.xhtml").with("result", result).sorted(order.get()), this::search);
    }

    public FeedbackResult[] getResults() {
        return FeedbackResult.values();
    }

    public FeedbackResult getResult() {
        return result;
    }

    public void setResult(FeedbackResult result) {
        this.result = result;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
