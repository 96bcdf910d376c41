package org.creditportal.casework.api.memory;

import java.util.regex.Pattern;

/** Which addresses may be those of lists. */
final class ListPages {

    private static final Pattern PAGE = Pattern.compile("(/[a-z][a-z-]{0,40}){1,3}\\.xhtml");

    private ListPages() {}

    /** @throws IllegalArgumentException for what is no page within the office */
    static void demand(String page) {
        if (page == null || !PAGE.matcher(page).matches()) {
            throw new IllegalArgumentException("No page of the office");
        }
    }
}
