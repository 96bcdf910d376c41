package org.creditportal.lists.domain;

import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** The credit office alone puts entries before the public and takes them back; a third person, who neither proposed nor reviewed, publishes. */
final class CreditOfficePublishes {

    private CreditOfficePublishes() {}

    static boolean allowsPublication(Signatory publisher, Signature proposal, Signature review) {
        return publisher.creditOffice() && !publisher.signed(proposal) && !publisher.signed(review);
    }

    static boolean allowsWithdrawal(Signatory officer) {
        return officer.creditOffice();
    }

    static void demandForPublication(Signatory publisher, Signature proposal, Signature review) {
        demandForWithdrawal(publisher);
        if (!allowsPublication(publisher, proposal, review)) {
            throw new ListingRefusedException(ListsError.PUBLISHER_TOOK_PART);
        }
    }

    static void demandForWithdrawal(Signatory officer) {
        if (!allowsWithdrawal(officer)) {
            throw new ListingRefusedException(ListsError.NOT_CREDIT_OFFICE);
        }
    }
}
