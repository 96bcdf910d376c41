package org.creditportal.kernel.page;

import java.util.List;
import java.util.function.Function;

/**
 * One bounded part of a longer list.
 *
 * @param items the rows of this page
 * @param total how many rows there are on all pages
 * @param page number of this page, from 1
 * @param size how many rows a page holds at the most
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with each row turned into another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(items.stream().<R>map(form).toList(), total, page, size);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
