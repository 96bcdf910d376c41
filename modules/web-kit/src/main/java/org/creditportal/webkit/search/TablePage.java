package org.creditportal.webkit.search;

import java.util.List;
import org.creditportal.kernel.page.Page;

/**
 * What {@code k:table} shows: the rows of one page, and the addresses of the other pages and orders.
 *
 * @param rows of this page
 * @param state what was asked for
 * @param pager where the other pages are
 */
public record TablePage<T>(List<T> rows, SearchState state, Pager pager) {

    public TablePage {
        rows = List.copyOf(rows);
    }

    /** A page that is known by its number. */
    public static <T> TablePage<T> of(Page<T> page, SearchState state) {
        return new TablePage<>(page.items(), state, new Pager(page, state));
    }

    /** A list that is short by its nature and stands on one page. */
    public static <T> TablePage<T> whole(List<T> rows, SearchState state) {
        return of(new Page<>(rows, rows.size(), 1, Math.max(1, rows.size())), state);
    }
}
