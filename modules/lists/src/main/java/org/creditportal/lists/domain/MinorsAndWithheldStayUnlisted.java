package org.creditportal.lists.domain;

import java.util.List;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** State secrets, trade secrets, private matters and minors are not to be made public, hence not listed (K-7). */
final class MinorsAndWithheldStayUnlisted {

    private MinorsAndWithheldStayUnlisted() {}

    static void demand(ListedSubject subject, boolean minor, List<Ground> grounds) {
        if (minor && subject.kind() == ListedSubjectKind.NATURAL_PERSON) {
            throw new ListingRefusedException(ListsError.MINOR);
        }
        grounds.stream().filter(Ground::withheld).findFirst().ifPresent(ground -> {
            throw new ListingRefusedException(ListsError.RECORD_WITHHELD, ground.record());
        });
    }
}
