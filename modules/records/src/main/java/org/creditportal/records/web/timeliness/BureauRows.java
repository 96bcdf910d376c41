package org.creditportal.records.web.timeliness;

import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** A table of all bureaus or of one, page by page: what its address asks for, and what is found. */
public final class BureauRows<T> {

    static final int ROWS_SHOWN = 50;

    private final String path;
    private final Search<T> search;
    private String bureau;
    private int page = 1;
    private Page<T> found;

    /** Where the rows come from. */
    @FunctionalInterface
    interface Search<T> {

        /** One page of them; of all bureaus where none is given. */
        Page<T> find(String bureau, int page, int size);
    }

    BureauRows(String path, Search<T> search) {
        this.path = path;
        this.search = search;
    }

    public void load() {
        found = search.find(bureau, page, ROWS_SHOWN);
    }

    /** A parameter that cannot be read leaves the action out; then it counts as not given. */
    private Page<T> found() {
        if (found == null) {
            load();
        }
        return found;
    }

    public TablePage<T> getTable() {
        return table(SearchState.of(path).with("bureau", bureau));
    }

    /** The same, where the address says more. */
    TablePage<T> table(SearchState state) {
        return TablePage.of(found(), state, (number, size) -> search.find(bureau, number, size));
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
