package org.creditportal.lists.domain;

import java.util.regex.Pattern;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ProposeListing;

/** The facts are there, are short enough, and carry no citizen identity number, for they are published (K-7). */
final class FactsAreFitForThePublic {

    /**
     * GB 11643: division, birth date, serial, check character; old numbers have a short year and no check. Whether the check
     * is right does not matter, a mistyped number tells as much. Social credit codes do not match: none begins so and
     * has a date in the seventh place by design, except by rare chance, and then the clerk rewords.
     */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<![0-9A-Za-z])[1-8]\\d{5}"
            + "((?:19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
            + "|\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3})(?![0-9A-Za-z])");

    private FactsAreFitForThePublic() {}

    static boolean allows(String facts) {
        return facts != null
                && !facts.isEmpty()
                && facts.length() <= ProposeListing.LONGEST_FACTS
                && !IDENTITY_NUMBER.matcher(facts).find();
    }

    static void demand(String facts) {
        if (facts.isEmpty() || facts.length() > ProposeListing.LONGEST_FACTS) {
            throw new ListingRefusedException(ListsError.FACTS_INCOMPLETE, ProposeListing.LONGEST_FACTS);
        }
        if (IDENTITY_NUMBER.matcher(facts).find()) {
            throw new ListingRefusedException(ListsError.FACTS_WITH_IDENTITY_NUMBER);
        }
    }
}
