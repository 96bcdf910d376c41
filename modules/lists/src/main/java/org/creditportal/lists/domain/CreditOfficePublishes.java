package org.creditportal.lists.domain;

import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** The credit office alone puts entries before the public and takes them back; a third person, who neither proposed nor reviewed, publishes. */
final class CreditOfficePublishes {

    private CreditOfficePublishes() {}

    static boolean allowsPublication(Participant publisher, Step proposal, Step review) {
        return publisher.creditOffice() && !publisher.took(proposal) && !publisher.took(review);
    }

    static boolean allowsWithdrawal(Participant officer) {
        return officer.creditOffice();
    }

    static void demandForPublication(Participant publisher, Step proposal, Step review) {
        demandForWithdrawal(publisher);
        if (!allowsPublication(publisher, proposal, review)) {
            throw new ListingRefusedException(ListsError.PUBLISHER_TOOK_PART);
        }
    }

    static void demandForWithdrawal(Participant officer) {
        if (!allowsWithdrawal(officer)) {
            throw new ListingRefusedException(ListsError.NOT_CREDIT_OFFICE);
        }
    }
}
