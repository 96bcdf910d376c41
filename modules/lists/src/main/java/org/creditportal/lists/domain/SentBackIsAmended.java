package org.creditportal.lists.domain;

import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/**
 * What the credit office sent back, or the portal because its records say something else, is amended by whoever proposed it, for the same
 * subject and list; a colleague decides on it again. A person's entry says what the entity's does, and is proposed anew.
 */
public final class SentBackIsAmended {

    private SentBackIsAmended() {}

    /** Whether the officer may amend it. */
    public static boolean allows(ListEntry entry, Signatory officer) {
        return (entry.state() == EntryState.RETURNED || entry.state() == EntryState.PROPOSED)
                && entry.responsibility() == null
                && wasSentBack(entry)
                && officer.isOf(entry.bureau())
                && officer.signed(entry.beginning());
    }

    private static boolean wasSentBack(ListEntry entry) {
        return entry.steps().stream().anyMatch(step -> step.to().equals(EntryState.RETURNED.name()));
    }

    static void demand(ListEntry entry, Proposal proposal, Signatory officer) {
        if (!allows(entry, officer)) {
            throw new ListingRefusedException(ListsError.NOT_AMENDABLE);
        }
        boolean same = proposal.type().id().equals(entry.listType())
                && proposal.subject().number().equals(entry.subject().number());
        if (!same) {
            throw new ListingRefusedException(ListsError.AMENDED_BEYOND);
        }
    }
}
