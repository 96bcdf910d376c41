package org.creditportal.correspondence.api.document;

import org.creditportal.kernel.page.Order;

/**
 * Which documents are asked for; what is null narrows nothing.
 *
 * @param type id of a kind of document
 * @param state a state
 * @param unserved only those in force that nobody was served yet
 * @param page which page, from 1
 * @param size how many to a page
 */
public record DocumentCriteria(String type, DocumentState state, boolean unserved, Order order, int page, int size) {

    private static final int LARGEST_PAGE = 100;

    public DocumentCriteria {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("Page " + page + " of size " + size);
        }
    }
}
