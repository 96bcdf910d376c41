package org.creditportal.kernel.tenant;

import java.util.List;

/**
 * A unit of a tenant that has officers: a bureau, or the credit office itself.
 *
 * @param id slug, unique in the tenant; the name of its group in Keycloak and its key in every table
 * @param name its name, in Chinese as the tenant's document writes it
 * @param aliases other spellings met in documents and feeds, misprints included
 * @param socialCreditCode its unified social credit code, or null while unknown
 * @param kind what it is by law
 * @param creditOffice whether it is the tenant's credit office; true for exactly one
 * @param assumption whether the tenant's document does not name it; {@code note} then says why it is here
 * @param requirements the requirements that name or need it
 * @param note why it was assumed or how its name was read, or null
 */
public record BureauDefinition(
        String id,
        LocalizedText name,
        List<String> aliases,
        String socialCreditCode,
        BureauKind kind,
        boolean creditOffice,
        boolean assumption,
        List<String> requirements,
        String note) {

    public BureauDefinition {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
