package org.creditportal.records.api.subject;

import org.creditportal.kernel.page.Order;

/**
 * Which mergers are asked for, always one page.
 *
 * @param order by when they were proposed
 * @param page from 1
 * @param size at most {@value #LARGEST_PAGE}
 */
public record MergeCriteria(MergeState state, Order order, int page, int size) {

    /** Most rows of one page. */
    public static final int LARGEST_PAGE = 200;

    public MergeCriteria {
        page = Math.max(1, page);
        size = Math.max(1, Math.min(LARGEST_PAGE, size));
    }
}
