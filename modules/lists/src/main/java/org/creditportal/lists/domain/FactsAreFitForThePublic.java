package org.creditportal.lists.domain;

import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ProposeListing;

/** The facts are there, are short enough, and carry no number of a person, right or mistyped, for they are published (K-7). */
final class FactsAreFitForThePublic {

    private FactsAreFitForThePublic() {}

    static boolean allows(String facts) {
        return facts != null
                && !facts.isEmpty()
                && facts.length() <= ProposeListing.LONGEST_FACTS
                && !PersonalNumberScan.mayBeIn(facts);
    }

    static void demand(String facts) {
        if (facts.isEmpty() || facts.length() > ProposeListing.LONGEST_FACTS) {
            throw new ListingRefusedException(ListsError.FACTS_INCOMPLETE, ProposeListing.LONGEST_FACTS);
        }
        if (PersonalNumberScan.mayBeIn(facts)) {
            throw new ListingRefusedException(ListsError.FACTS_WITH_IDENTITY_NUMBER);
        }
    }
}
