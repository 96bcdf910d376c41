package org.creditportal.identity.api;

/**
 * Which officers to list.
 *
 * @param text part of login name, name or address; {@code null} or empty for all, while blanks and signs alone find nothing
 * @param bureau id of a bureau; {@code null} for all
 * @param page number of the page, from 1
 * @param size rows a page, 1 to 100
 */
public record OfficerCriteria(String text, String bureau, int page, int size) {

    /** The most rows a page may have. */
    public static final int MAXIMUM_SIZE = 100;

    public OfficerCriteria {
        if (page < 1 || size < 1 || size > MAXIMUM_SIZE) {
            throw new IllegalArgumentException("Page " + page + " of size " + size + " is out of bounds");
        }
        text = text == null || text.isEmpty() ? null : text;
        bureau = bureau == null || bureau.isBlank() ? null : bureau;
    }
}
