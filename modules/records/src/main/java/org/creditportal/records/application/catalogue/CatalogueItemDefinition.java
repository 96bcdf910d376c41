package org.creditportal.records.application.catalogue;

import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.records.api.catalogue.DisclosureScope;

/**
 * One kind of credit information that may be collected.
 *
 * @param code its code, unique over all editions of the tenant's file that are in force together; the same over editions
 * @param name its Chinese name, official wording
 * @param subjects whom it is about: names of {@code SubjectKind} of the module records, at least one
 * @param recordKind the kind of record it is put on record as ({@code PENALTY}, {@code LICENCE}), or null while the portal
 *     cannot record it
 * @param basis the law or document that it rests on
 * @param scope to whom it may be shown at the most
 * @param fields its data items, in the template's order
 * @param providers ids of the bureaus that report it
 * @param reportingDays working days from the decision to its report (K-8, B-5), or null where none is written
 * @param retentionMonths months from the decision for which it may be shown and used, or null for no limit
 * @param assumption whether it is here without a place in the tenant's document; {@code note} then says why
 * @param requirements the requirements it comes from
 * @param note what is unsure about it, or null
 */
public record CatalogueItemDefinition(
        String code,
        String name,
        List<String> subjects,
        String recordKind,
        Citation basis,
        DisclosureScope scope,
        List<CatalogueFieldDefinition> fields,
        List<String> providers,
        Integer reportingDays,
        Integer retentionMonths,
        boolean assumption,
        List<String> requirements,
        String note) {

    public CatalogueItemDefinition {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        fields = fields == null ? List.of() : List.copyOf(fields);
        providers = providers == null ? List.of() : List.copyOf(providers);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
