package org.creditportal.lists.domain;

import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ResponsiblePersonsRule;

/**
 * Nobody is listed on a list that ended, lost the law that was chosen, or names the bureau no more, since it was proposed: what is approved
 * keeps the rules of proposals on the day, and what is published rests on a law that the list still has (K-12, K-16). Anything may be
 * rejected.
 */
public final class ListsAreAskedAsTheyAreNow {

    private ListsAreAskedAsTheyAreNow() {}

    /** Whether the reviewer may approve it, as the list is on the day. */
    public static void demandApprovable(
            ListEntry entry, ListTypeDefinition type, Signatory reviewer, OfficialDay today) {
        OnlyNamedBureausIdentify.demand(type, reviewer, today.date());
        EveryEntryHasABasis.demandReason(type, entry.reason());
        demandBasis(entry, type);
    }

    /** Whether the law on which it rests is still one of the list's, or the one that has persons listed with an entity. */
    public static void demandBasis(ListEntry entry, ListTypeDefinition type) {
        BasisKey chosen = BasisKey.of(entry.basis());
        if (entry.responsibility() == null) {
            EveryEntryHasABasis.demand(type, chosen);
            return;
        }
        ResponsiblePersonsRule rule = type.rules().responsiblePersons();
        if (rule == null || !BasisKey.of(rule.basis()).equals(chosen)) {
            throw new ListingRefusedException(ListsError.BASIS_NOT_OF_LIST, chosen.value());
        }
    }
}
