package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryState;

/** Whether an officer has taken the same step with the same content already, as the last: the second half of a double click. */
public final class Repetition {

    private Repetition() {}

    public static boolean ofDecision(ListEntry entry, boolean approve, String reason, Signatory reviewer) {
        return entry.state() == (approve ? EntryState.APPROVED : EntryState.REJECTED)
                && reviewer.signed(entry.review(), reason);
    }

    public static boolean ofPublication(ListEntry entry, LocalDate until, Signatory publisher) {
        return entry.state() == EntryState.PUBLISHED
                && publisher.signed(entry.publication())
                && entry.publishedUntil().equals(until == null ? entry.latestPublicationEnd() : until);
    }

    public static boolean ofWithdrawal(ListEntry entry, String reason, Signatory officer) {
        return entry.state() == EntryState.WITHDRAWN && officer.signed(entry.withdrawal(), reason);
    }
}
