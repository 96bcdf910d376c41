package org.creditportal.identity.api;

import org.creditportal.kernel.page.Order;

/**
 * Which officers to list.
 *
 * @param text part of login name, name or address; {@code null} or empty for all, while blanks and signs alone find nothing
 * @param bureau id of a bureau; {@code null} for all
 * @param order by which column of {@link OfficerColumn}; else by login name
 * @param page number of the page, from 1
 * @param size rows a page, 1 to 100
 */
public record OfficerCriteria(String text, String bureau, Order order, int page, int size) {

    /** The most rows a page may have. */
    public static final int MAXIMUM_SIZE = 100;

    /** The most officers that are put in another order than the realm's; of more, only the realm knows how to show a page. */
    public static final int MOST_SORTED = 2_000;

    public OfficerCriteria {
        if (page < 1 || size < 1 || size > MAXIMUM_SIZE) {
            throw new IllegalArgumentException("Page " + page + " of size " + size + " is out of bounds");
        }
        text = text == null || text.isEmpty() ? null : text;
        bureau = bureau == null || bureau.isBlank() ? null : bureau;
    }
}
