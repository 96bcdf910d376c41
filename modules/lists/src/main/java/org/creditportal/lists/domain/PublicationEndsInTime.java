package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/**
 * Publication lasts no longer than the list type's months, counted from the date of the decision document (NDRC Order 36
 * of 2025: from the date of the administrative document).
 */
final class PublicationEndsInTime {

    private PublicationEndsInTime() {}

    /** The last day on which the public may see the entry. */
    static LocalDate latestEnd(LocalDate decidedOn, int months) {
        return decidedOn.plusMonths(months);
    }

    static LocalDate demand(LocalDate wanted, LocalDate latest, LocalDate today) {
        if (today.isAfter(latest)) {
            throw new ListingRefusedException(ListsError.PUBLICATION_TERM_OVER, latest);
        }
        LocalDate end = wanted == null ? latest : wanted;
        if (end.isBefore(today) || end.isAfter(latest)) {
            throw new ListingRefusedException(ListsError.PUBLICATION_END_OUTSIDE, today, latest);
        }
        return end;
    }
}
