package org.creditportal.responsibility.api;

import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A kind of credit record or report that a tenant's bureaus may use, told apart by its source.
 *
 * @param id slug, unique in the tenant
 * @param name the source's name
 * @param products what the source delivers
 * @param referenceOnly whether another statute governs the source, so that the portal only notes that it was used
 * @param citation the document's sentence
 * @param aliases other names of the same source in the document
 * @param requirements the requirements it comes from
 * @param note how the clause was read, or null
 */
public record ReportKindDefinition(
        String id,
        LocalizedText name,
        List<ReportProduct> products,
        boolean referenceOnly,
        Citation citation,
        List<String> aliases,
        List<String> requirements,
        String note) {

    public ReportKindDefinition {
        products = products == null ? List.of() : List.copyOf(products);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
