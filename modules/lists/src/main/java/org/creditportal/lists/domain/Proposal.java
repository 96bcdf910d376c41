package org.creditportal.lists.domain;

import java.util.List;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.EffectTerm;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingReason;

/**
 * What a clerk asks for, with all that the rules need to judge it.
 *
 * @param type the list type
 * @param basis the chosen basis
 * @param reason id of the listing reason; {@code null} where none is named
 * @param subject who is to be listed
 * @param minor whether the subject is a minor today
 * @param grounds the records it rests on
 * @param facts what happened, for the public
 */
public record Proposal(
        ListTypeDefinition type,
        BasisKey basis,
        String reason,
        ListedSubject subject,
        boolean minor,
        List<Ground> grounds,
        String facts) {

    public Proposal {
        grounds = List.copyOf(grounds);
        facts = facts == null ? "" : facts.strip();
    }

    /** How long its entry counts, where that is longer than it is public; {@code null} for nothing of its own. */
    EffectTerm effect() {
        return type.rules().reason(reason).map(ListingReason::effect).orElse(null);
    }

    /** Whether the entry is this very proposal of the officer's, and waits for its decision: sent again, it is told its number. */
    public boolean isMadeIn(ListEntry entry, Signatory proposer) {
        return entry.isLedBy(proposer, EntryState.PROPOSED, null)
                && entry.listType().equals(type.id())
                && entry.subject().number().equals(subject.number())
                && restsOnRecordsOf(entry)
                && entry.facts().equals(facts);
    }

    /** Whether it rests on the very records on which the entry does. */
    boolean restsOnRecordsOf(ListEntry entry) {
        return entry.recordNumbers()
                .equals(grounds.stream().map(Ground::record).sorted().toList());
    }
}
