package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** Publication begins and ends within {@link org.creditportal.lists.api.PublicationTerm}. */
final class PublicationEndsInTime {

    private PublicationEndsInTime() {}

    static LocalDate demand(LocalDate wanted, LocalDate earliest, LocalDate latest, LocalDate today) {
        if (today.isAfter(latest)) {
            throw new ListingRefusedException(ListsError.PUBLICATION_TERM_OVER, latest);
        }
        LocalDate end = wanted == null ? latest : wanted;
        LocalDate first = earliest.isBefore(today) ? today : earliest;
        if (end.isAfter(latest) || end.isBefore(first) && end.isBefore(latest)) {
            throw new ListingRefusedException(ListsError.PUBLICATION_END_OUTSIDE, first, latest);
        }
        return end;
    }
}
