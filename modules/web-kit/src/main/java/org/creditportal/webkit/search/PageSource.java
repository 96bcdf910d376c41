package org.creditportal.webkit.search;

import org.creditportal.kernel.page.Page;

/** Where the rows of a list come from, as it was asked for. */
@FunctionalInterface
public interface PageSource<T> {

    /**
     * Some of the rows.
     *
     * @param page number of the page, from 1
     * @param size rows of a page, at most {@link TablePage#LARGEST}
     */
    Page<T> read(int page, int size);
}
