package org.creditportal.lists.domain;

import java.util.stream.Stream;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.Citation;
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

    /** Whether the reviewer may approve it, as the list is on the day. A bureau to which it was handed over decides for the one named. */
    public static void demandApprovable(
            ListEntry entry, ListTypeDefinition type, Signatory reviewer, OfficialDay today) {
        OnlyNamedBureausIdentify.demandValid(type, today.date());
        if (entry.steps().stream().noneMatch(MatterStep::isHandOver)) {
            OnlyNamedBureausIdentify.demandNamed(type, reviewer);
        }
        EveryEntryHasABasis.demandReason(type, entry.reason());
        demandBasis(entry, type);
    }

    /**
     * Whether the law on which it rests is still one of the list's, or the one that has persons listed with an entity. Its articles may be
     * cited otherwise since.
     */
    public static void demandBasis(ListEntry entry, ListTypeDefinition type) {
        ResponsiblePersonsRule rule = type.rules().responsiblePersons();
        Stream<Citation> laws = entry.responsibility() == null
                ? type.bases().stream()
                : Stream.ofNullable(rule).map(ResponsiblePersonsRule::basis);
        if (laws.noneMatch(law -> law.document().equals(entry.basis().document()))) {
            throw new ListingRefusedException(
                    ListsError.BASIS_NOT_OF_LIST, BasisKey.of(entry.basis()).value());
        }
    }
}
