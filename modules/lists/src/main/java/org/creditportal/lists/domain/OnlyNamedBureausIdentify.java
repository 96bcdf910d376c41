package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** A list type is identified by the bureaus it names, and only while it is valid (K-12). */
public final class OnlyNamedBureausIdentify {

    private OnlyNamedBureausIdentify() {}

    /** Whether the bureau may identify subjects under the type on the day. */
    public static boolean allows(ListTypeDefinition type, String bureau, LocalDate day) {
        return type.identifyingBureaus().contains(bureau) && type.isValidOn(day);
    }

    static void demand(ListTypeDefinition type, Signatory proposer, LocalDate day) {
        demandNamed(type, proposer);
        demandValid(type, day);
    }

    static void demandNamed(ListTypeDefinition type, Signatory proposer) {
        if (type.identifyingBureaus().stream().noneMatch(proposer::isOf)) {
            throw new ListingRefusedException(
                    ListsError.NOT_IDENTIFYING_BUREAU, type.id(), proposer.bureau() == null ? "" : proposer.bureau());
        }
    }

    /** It may be listed on until its last day. */
    static void demandValid(ListTypeDefinition type, LocalDate day) {
        if (!type.isValidOn(day)) {
            throw new ListingRefusedException(ListsError.LIST_NOT_VALID, type.id());
        }
    }
}
