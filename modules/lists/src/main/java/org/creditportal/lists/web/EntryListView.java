package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /lists/list}: entries by filters that live in the address, so that a colleague can be sent the link. */
@Named
@RequestScoped
public class EntryListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private EntryLookup entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PageFrame frame;

    private String text;
    private ListColour colour;
    private String listType;
    private EntryStanding standing;
    private boolean waiting;
    private Integer page;
    private ListingRefusedException refused;
    private Page<EntryRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        try {
            found = search(page == null ? 1 : page, ROWS);
        } catch (ListingRefusedException refusal) {
            refused = refusal;
        }
    }

    /** What the filters find. */
    Page<EntryRow> search(int number, int size) {
        return entries.search(new EntryCriteria(
                colour, emptyToNull(listType), standing, null, text, waiting, order.get(), number, size));
    }

    /** Why nothing was looked for; {@code null} when something was. */
    public ListingRefusedException getRefused() {
        return refused;
    }

    public TablePage<EntryRow> getTable() {
        SearchState state = SearchState.of("list.xhtml")
                .with("q", text)
                .with("colour", colour)
                .with("type", listType)
                .with("standing", standing)
                .with("waiting", waiting)
                .sorted(order.get());
        return TablePage.of(found, state, this::search);
    }

    public List<SelectItem> getTypes() {
        return types.all().stream()
                .map(type -> new SelectItem(type.id(), type.name().text(frame.getLanguage())))
                .toList();
    }

    public EntryStanding[] getStandings() {
        return EntryStanding.values();
    }

    public ListColour[] getColours() {
        return ListColour.values();
    }

    /** What the officer may do to several at once. */
    public List<SeveralAct> getActs() {
        List<SeveralAct> acts = new ArrayList<>();
        if (isProposer()) {
            acts.add(SeveralAct.NOTICE);
            acts.add(SeveralAct.SERVICE);
            acts.add(SeveralAct.REMOVAL);
        }
        if (currentOfficer.require().may(ListsPermission.LISTS_DECIDE)) {
            acts.add(SeveralAct.APPROVAL);
            acts.add(SeveralAct.REJECTION);
        }
        if (currentOfficer.require().may(ListsPermission.LISTS_PUBLISH)) {
            acts.add(SeveralAct.PUBLICATION);
            acts.add(SeveralAct.WITHDRAWAL);
        }
        return acts;
    }

    /** Whether the officer's next step here is to look for a record to propose from. */
    public boolean isProposer() {
        return currentOfficer.require().may(ListsPermission.LISTS_PROPOSE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ListColour getColour() {
        return colour;
    }

    public void setColour(ListColour colour) {
        this.colour = colour;
    }

    public String getListType() {
        return listType;
    }

    public void setListType(String listType) {
        this.listType = listType;
    }

    public EntryStanding getStanding() {
        return standing;
    }

    public void setStanding(EntryStanding standing) {
        this.standing = standing;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    private static String emptyToNull(String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
