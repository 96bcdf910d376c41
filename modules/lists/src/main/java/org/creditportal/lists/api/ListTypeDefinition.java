package org.creditportal.lists.api;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A kind of list that a tenant keeps. There is none without a national or provincial standard (K-12) and none without a
 * legal basis (K-16).
 *
 * @param id slug, unique in the tenant
 * @param colour red, black or watch
 * @param name its name today
 * @param meaning what being on it says, in one sentence for the public
 * @param standard the national or provincial standard for identifying its subjects
 * @param bases the laws it rests on, at least one
 * @param identifyingBureaus ids of the bureaus that may identify its subjects, at least one
 * @param publicationMonths the longest publication in months, at most 36
 * @param publicationRule the rule that sets that length
 * @param validFrom first day on which subjects may be identified under this type
 * @param validUntil last such day, or null while it is open
 * @param aliases former and other names, such as those of a document of 2020
 * @param assumption whether the tenant's document does not name this type; {@code note} then says why it is here
 * @param requirements the requirements it comes from
 * @param note what is unsure about it, or null
 * @param rules how subjects come onto it and off it
 */
public record ListTypeDefinition(
        String id,
        ListColour colour,
        LocalizedText name,
        LocalizedText meaning,
        Citation standard,
        List<Citation> bases,
        List<String> identifyingBureaus,
        int publicationMonths,
        Citation publicationRule,
        LocalDate validFrom,
        LocalDate validUntil,
        List<String> aliases,
        boolean assumption,
        List<String> requirements,
        String note,
        ListTypeRules rules) {

    public ListTypeDefinition {
        bases = bases == null ? List.of() : List.copyOf(bases);
        identifyingBureaus = identifyingBureaus == null ? List.of() : List.copyOf(identifyingBureaus);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        rules = rules == null ? ListTypeRules.NONE : rules;
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** Whether subjects may be identified under this type on the day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
