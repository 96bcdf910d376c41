package org.creditportal.lists.domain;

import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** No entry without a legal basis, and none but those that its list type rests on (K-16). */
final class EveryEntryHasABasis {

    private EveryEntryHasABasis() {}

    static Citation demand(ListTypeDefinition type, BasisKey chosen) {
        return type.bases().stream()
                .filter(basis -> BasisKey.of(basis).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new ListingRefusedException(
                        ListsError.BASIS_NOT_OF_LIST, chosen == null ? "" : String.valueOf(chosen.value())));
    }

    /** A listing reason that is named is one of the list's criteria. */
    static void demandReason(ListTypeDefinition type, String reason) {
        if (reason != null && type.rules().reason(reason).isEmpty()) {
            throw new ListingRefusedException(ListsError.REASON_NOT_OF_LIST, reason);
        }
    }
}
