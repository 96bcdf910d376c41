package org.creditportal.webkit.rest;

import java.util.List;
import java.util.function.Function;
import org.creditportal.kernel.page.Page;

/** One page of a longer list in a JSON interface. The neighbouring pages are told by {@link PageLinks}. */
public class PageJson<T> {

    /** How many there are on all pages. */
    public long total;

    /** Number of this page, from 1. */
    public int page;

    /** How many a page holds at the most. */
    public int size;

    public List<T> items;

    /** The page with each row as the interface shows it. */
    public static <R, T> PageJson<T> of(Page<R> rows, Function<? super R, ? extends T> form) {
        PageJson<T> json = new PageJson<>();
        json.total = rows.total();
        json.page = rows.page();
        json.size = rows.size();
        json.items = rows.items().stream().<T>map(form).toList();
        return json;
    }
}
