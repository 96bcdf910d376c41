package org.creditportal.lists.domain;

import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** Every decision is given with its reason. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    static String demand(String reason) {
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new ListingRefusedException(ListsError.DECISION_INCOMPLETE, LONGEST);
        }
        return stripped;
    }
}
