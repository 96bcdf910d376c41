package org.creditportal.lists.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/**
 * A subject has at most one open or published entry on a list. An entry whose publication is over no longer counts; the
 * database holds the same rule by a unique key.
 */
public final class OneActiveEntryPerList {

    private OneActiveEntryPerList() {}

    /** Refuses when the place is held by anything but an expired entry, which gives it free. */
    public static void demand(Optional<ListEntry> holder, LocalDate today) {
        holder.ifPresent(entry -> {
            entry.releaseIfExpired(today);
            if (entry.holdsPlace()) {
                throw new ListingRefusedException(ListsError.ALREADY_LISTED, entry.number());
            }
        });
    }
}
