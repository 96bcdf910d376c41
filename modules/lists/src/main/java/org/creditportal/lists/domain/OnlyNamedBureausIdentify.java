package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** A list type is identified by the bureaus it names, and only while it is valid (K-12). */
public final class OnlyNamedBureausIdentify {

    private OnlyNamedBureausIdentify() {}

    /** Whether the bureau may identify subjects under the type on the day. */
    public static boolean allows(ListTypeDefinition type, String bureau, LocalDate day) {
        return isNamed(type, bureau) && type.isValidOn(day);
    }

    static void demand(ListTypeDefinition type, String bureau, LocalDate day) {
        if (!isNamed(type, bureau)) {
            throw new ListingRefusedException(
                    ListsError.NOT_IDENTIFYING_BUREAU, type.id(), bureau == null ? "" : bureau);
        }
        if (!type.isValidOn(day)) {
            throw new ListingRefusedException(ListsError.LIST_NOT_VALID, type.id());
        }
    }

    /** An officer outside any bureau identifies nothing. */
    private static boolean isNamed(ListTypeDefinition type, String bureau) {
        return bureau != null && type.identifyingBureaus().contains(bureau);
    }
}
