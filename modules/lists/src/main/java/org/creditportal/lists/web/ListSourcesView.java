package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ReceivedImportRow;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.lists.api.received.SourceRow;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /lists/sources}: where lists that others decide come from, and what was received. */
@Named
@RequestScoped
public class ListSourcesView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private ReceivedLists lists;

    @Inject
    private CurrentOfficer currentOfficer;

    private Integer page;
    private Page<ReceivedImportRow> found = new Page<>(List.of(), 0, 1, ROWS);
    private List<SourceRow> sources = List.of();

    public void load() {
        sources = lists.findSources();
        found = search(page == null ? 1 : page, ROWS);
    }

    public List<SourceRow> getSources() {
        return sources;
    }

    private Page<ReceivedImportRow> search(int number, int size) {
        return lists.search(order.get(), number, size);
    }

    public TablePage<ReceivedImportRow> getTable() {
        return TablePage.of(found, SearchState.of("sources.xhtml").sorted(order.get()), this::search);
    }

    public boolean isReceiver() {
        return currentOfficer.require().may(ListsPermission.LISTS_RECEIVE)
                && getSources().stream().anyMatch(SourceRow::mine);
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
