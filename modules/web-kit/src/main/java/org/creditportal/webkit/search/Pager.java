package org.creditportal.webkit.search;

import java.util.Map;
import org.creditportal.kernel.page.Page;

/**
 * Links between the pages of a list ({@code k:pager}); the search stays in the address.
 *
 * @param previous address of the page before, or {@code null} on the first
 * @param next address of the next page, or {@code null} on the last
 * @param page number of this page; 0 where pages follow each other by place and have no number
 * @param pages how many there are; 0 as above
 * @param total how many rows there are on all pages
 * @param more whether there are more than counted
 */
public record Pager(String previous, String next, int page, int pages, long total, boolean more) {

    private static final String PAGE = "page";

    public Pager(Page<?> page, SearchState state) {
        this(
                page.page() > 1 ? address(state, Math.min(page.page() - 1, page.pages())) : null,
                page.page() < page.pages() ? address(state, page.page() + 1) : null,
                page.page(),
                page.pages(),
                page.total(),
                false);
    }

    /**
     * @param page what is shown
     * @param path path of the page, without parameters
     * @param search the other parameters; blank ones are left out
     */
    public Pager(Page<?> page, String path, Map<String, String> search) {
        this(page, state(path, search));
    }

    /** A path with those parameters that are not blank, encoded. */
    public static String address(String path, Map<String, String> parameters) {
        return state(path, parameters).address();
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return previous != null || next != null;
    }

    /** Whether the page lies beyond the last one, as in an old address. */
    public boolean isBeyond() {
        return page > pages;
    }

    private static SearchState state(String path, Map<String, String> search) {
        SearchState state = SearchState.of(path);
        for (Map.Entry<String, String> parameter : search.entrySet()) {
            state = state.with(parameter.getKey(), parameter.getValue());
        }
        return state;
    }

    private static String address(SearchState state, int number) {
        return state.with(PAGE, number).address();
    }
}
