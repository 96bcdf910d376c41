package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.lists.api.EntryState;

/** Whether an officer has taken the same step with the same content already, as the last: the second half of a double click. */
public final class Repetition {

    private Repetition() {}

    public static boolean ofDecision(ListEntry entry, boolean approve, String reason, Participant reviewer) {
        return entry.state() == (approve ? EntryState.APPROVED : EntryState.REJECTED)
                && reviewer.took(entry.review())
                && entry.reviewReason().equals(Reason.demand(reason));
    }

    public static boolean ofPublication(ListEntry entry, LocalDate until, Participant publisher) {
        return entry.state() == EntryState.PUBLISHED
                && publisher.took(entry.publication())
                && entry.publishedUntil().equals(until == null ? entry.latestPublicationEnd() : until);
    }

    public static boolean ofWithdrawal(ListEntry entry, String reason, Participant officer) {
        return entry.state() == EntryState.WITHDRAWN
                && officer.took(entry.withdrawal())
                && entry.withdrawalReason().equals(Reason.demand(reason));
    }
}
