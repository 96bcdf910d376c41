package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.incentive.GreenChannel;
import org.creditportal.sanctions.api.incentive.UseRow;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /sanctions/uses}: what incentives came to at counters, the newest first. */
@Named
@RequestScoped
public class IncentiveUseListView {

    private static final int ROWS = 20;

    @Inject
    private GreenChannel channel;

    private Integer page;
    private Page<UseRow> found;

    public void load() {
        found = channel.search(page == null ? 1 : page, ROWS);
    }

    public TablePage<UseRow> getTable() {
        return TablePage.of(found, SearchState.of("uses.xhtml"), channel::search);
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
