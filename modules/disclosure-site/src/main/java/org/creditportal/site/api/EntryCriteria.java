package org.creditportal.site.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.text.SearchText;

/**
 * What is looked for among the entries in force today. Every part may be null, which does not restrict.
 *
 * @param text part of a name or of a document's number, from two letters or characters on, the beginning of a code, from eight
 *     characters on, or an entry's whole number
 * @param colour colour of the list
 * @param listType id of the list
 * @param bureau id of the deciding bureau
 * @param from earliest first day of publication
 * @param until latest first day of publication
 */
public record EntryCriteria(
        String text, ListColour colour, String listType, String bureau, LocalDate from, LocalDate until) {

    /** Everything that is in force. */
    public static final EntryCriteria ALL = new EntryCriteria(null, null, null, null, null, null);

    public EntryCriteria {
        if (text != null && !isSearchable(text)) {
            throw new IllegalArgumentException("Too short to be searched");
        }
    }

    /** Whether a text has the two letters, digits or characters that a search needs. */
    public static boolean isSearchable(String text) {
        return !SearchText.query(text).isEmpty();
    }
}
