package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.received.ListedParties;
import org.creditportal.lists.api.received.ListedPartyRow;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /lists/parties}: each listed subject once, with every list that it is on. */
@Named
@RequestScoped
public class ListedPartiesView {

    private static final int ROWS = 20;

    @Inject
    private ListedParties parties;

    @Inject
    private CurrentOfficer currentOfficer;

    private String text;
    private boolean several;
    private Integer page;
    private ListingRefusedException refused;
    private Page<ListedPartyRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        try {
            found = parties.search(text, several, page == null ? 1 : page, ROWS);
        } catch (ListingRefusedException refusal) {
            refused = refusal;
        }
    }

    public TablePage<ListedPartyRow> getTable() {
        return TablePage.of(
                found, SearchState.of("parties.xhtml").with("q", text).with("several", several));
    }

    /** Why nothing was looked for; {@code null} when something was. */
    public ListingRefusedException getRefused() {
        return refused;
    }

    /** Whether the officer sees every subject's dossier, and not those only of whom the own bureau has records. */
    public boolean isEverywhere() {
        Officer officer = currentOfficer.require();
        return officer.may(IdentityPermission.BUREAUS_ALL) && officer.may(RecordsPermission.RECORDS_VIEW);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isSeveral() {
        return several;
    }

    public void setSeveral(boolean several) {
        this.several = several;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
