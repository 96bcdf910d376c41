package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerColumn;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /identity/officers}: the tenant's officers; what is searched for is in the address. */
@Named
@RequestScoped
public class OfficersView {

    private static final int ROWS_SHOWN = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private OfficerAdministration officers;

    private String text;
    private String bureau;
    private int page = 1;
    private Page<OfficerRow> found;

    public void load() {
        found = search(page, ROWS_SHOWN);
    }

    private Page<OfficerRow> search(int number, int size) {
        return officers.search(new OfficerCriteria(text, bureau, order.get(), number, size));
    }

    /** A parameter that cannot be read leaves the action out; then the page shows what it shows without it. */
    public TablePage<OfficerRow> getTable() {
        if (found == null) {
            load();
        }
        return TablePage.of(
                found,
                SearchState.of("officers.xhtml")
                        .with("q", text)
                        .with("bureau", bureau)
                        .sorted(order.get()),
                this::search);
    }

    /** Whether an order was asked for in which there are too many to be put. */
    public boolean isUnsorted() {
        return OfficerColumn.sorting(order.get()).isPresent()
                && (bureau == null || bureau.isBlank())
                && getTable().pager().total() > OfficerCriteria.MOST_SORTED;
    }

    public int getMostSorted() {
        return OfficerCriteria.MOST_SORTED;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
