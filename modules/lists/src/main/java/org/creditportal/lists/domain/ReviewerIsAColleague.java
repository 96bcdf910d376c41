package org.creditportal.lists.domain;

import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** Four eyes within the identifying bureau: its reviewer decides, and is never the proposer. */
final class ReviewerIsAColleague {

    private ReviewerIsAColleague() {}

    static boolean allows(Signatory reviewer, Signature proposal, String bureau) {
        return bureau.equals(reviewer.bureau()) && !reviewer.signed(proposal);
    }

    static void demand(Signatory reviewer, Signature proposal, String bureau) {
        if (!bureau.equals(reviewer.bureau())) {
            throw new ListingRefusedException(ListsError.REVIEWER_OF_OTHER_BUREAU);
        }
        if (reviewer.signed(proposal)) {
            throw new ListingRefusedException(ListsError.REVIEWER_IS_PROPOSER);
        }
    }
}
