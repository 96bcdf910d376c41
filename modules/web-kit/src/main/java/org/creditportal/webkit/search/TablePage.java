package org.creditportal.webkit.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creditportal.kernel.page.Page;

/**
 * What {@code k:table} shows: the rows of one page, and the addresses of the other pages and orders.
 *
 * @param rows of this page
 * @param state what was asked for
 * @param pager where the other pages are
 * @param all the rows of all pages, read while they are asked for: for files
 */
public record TablePage<T>(List<T> rows, SearchState state, Pager pager, Supplier<Stream<T>> all) {

    /** Rows that are read at once for a file. */
    public static final int LARGEST = 100;

    public TablePage {
        rows = List.copyOf(rows);
    }

    /** A page that is known by its number, and where the others come from. */
    public static <T> TablePage<T> of(Page<T> page, SearchState state, PageSource<T> source) {
        return new TablePage<>(page.items(), state, new Pager(page, state), () -> rowsOf(source));
    }

    /** A list that is short by its nature and stands on one page. */
    public static <T> TablePage<T> whole(List<T> rows, SearchState state) {
        Page<T> page = new Page<>(rows, rows.size(), 1, Math.max(1, rows.size()));
        return new TablePage<>(rows, state, new Pager(page, state), rows::stream);
    }

    private static <T> Stream<T> rowsOf(PageSource<T> source) {
        return Stream.iterate(source.read(1, LARGEST), Objects::nonNull, page -> next(page, source))
                .flatMap(page -> page.items().stream());
    }

    private static <T> Page<T> next(Page<T> page, PageSource<T> source) {
        return page.page() < page.pages() ? source.read(page.page() + 1, LARGEST) : null;
    }
}
