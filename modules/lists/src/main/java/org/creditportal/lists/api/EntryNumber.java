package org.creditportal.lists.api;

import java.util.regex.Pattern;
import org.creditportal.kernel.error.NotFoundException;

/**
 * The business number of an entry on a list, assigned at its proposal and never reused; it stands in addresses and events.
 *
 * @param value 13 characters of Crockford's base 32
 */
public record EntryNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{13}");

    /**
     * Takes a number as it stands in an address.
     *
     * @throws NotFoundException when the text cannot be the number of any entry
     */
    public EntryNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFoundException("ListEntry", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
