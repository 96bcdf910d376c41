package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** What is public and wrong is corrected by a numbered decision, and says something else then; what is over stays as it was. */
public final class PublishedEntriesAreCorrected {

    private PublishedEntriesAreCorrected() {}

    /** Whether there is anything to correct on the day. */
    public static boolean allows(ListEntry entry, LocalDate day) {
        return entry.standing(day).isStanding() && !entry.isPublicationOver(day);
    }

    static void demand(ListEntry entry, String facts, Citation basis, LocalDate until, OfficialDay today) {
        if (!allows(entry, today.date())) {
            throw new ListingRefusedException(ListsError.NOT_PUBLISHED);
        }
        if (until == null) {
            throw new ListingRefusedException(ListsError.CORRECTION_SAYS_NOTHING);
        }
        boolean same =
                facts.equals(entry.facts()) && basis.equals(entry.basis()) && until.equals(entry.publishedUntil());
        if (same) {
            throw new ListingRefusedException(ListsError.CORRECTION_SAYS_NOTHING);
        }
        FactsAreFitForThePublic.demand(facts);
    }
}
