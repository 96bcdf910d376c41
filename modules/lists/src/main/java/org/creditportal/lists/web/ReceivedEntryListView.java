package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedEntryLookup;
import org.creditportal.lists.api.received.ReceivedEntryRow;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /lists/received}: entries that other authorities decided. */
@Named
@RequestScoped
public class ReceivedEntryListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private ReceivedEntryLookup entries;

    @Inject
    private ReceivedLists lists;

    @Inject
    private PageFrame frame;

    private String text;
    private String source;
    private ReceivedStanding standing;
    private Integer page;
    private ListingRefusedException refused;
    private Page<ReceivedEntryRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        try {
            found = search(page == null ? 1 : page, ROWS);
        } catch (ListingRefusedException refusal) {
            refused = refusal;
        }
    }

    private Page<ReceivedEntryRow> search(int number, int size) {
        String asked = source == null || source.isEmpty() ? null : source;
        return entries.search(new ReceivedCriteria(asked, standing, text, order.get(), number, size));
    }

    public TablePage<ReceivedEntryRow> getTable() {
        return TablePage.of(
                found,
                SearchState.of("received.xhtml")
                        .with("q", text)
                        .with("source", source)
                        .with("standing", standing)
                        .sorted(order.get()),
                this::search);
    }

    public List<SelectItem> getSources() {
        return lists.findSources().stream()
                .map(row ->
                        new SelectItem(row.source().id(), row.source().name().text(frame.getLanguage())))
                .toList();
    }

    public ReceivedStanding[] getStandings() {
        return ReceivedStanding.values();
    }

    /** Why nothing was looked for; {@code null} when something was. */
    public ListingRefusedException getRefused() {
        return refused;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public ReceivedStanding getStanding() {
        return standing;
    }

    public void setStanding(ReceivedStanding standing) {
        this.standing = standing;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
