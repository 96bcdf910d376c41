package org.creditportal.records.application.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.catalogue.CatalogueLevel;

/**
 * An edition of the catalogue of credit information that a tenant begins with. The database takes it over once; from then on
 * the credit office keeps the catalogue in the portal.
 *
 * @param level whose catalogue it is; a file has at most one edition of each level
 * @param name its Chinese title
 * @param label which edition it is, such as 2024年版
 * @param publisher who published it
 * @param documentNumber its document number, or null when it is not known
 * @param publishedOn the day of publication, or null when it is not known
 * @param validFrom first day on which information may be recorded by it
 * @param classes its classes in order
 * @param assumption whether it is here without a place in the tenant's document; {@code note} then says why
 * @param requirements the requirements it comes from
 * @param note what is unsure about it, or null
 */
public record CatalogueEditionDefinition(
        CatalogueLevel level,
        String name,
        String label,
        String publisher,
        String documentNumber,
        LocalDate publishedOn,
        LocalDate validFrom,
        List<CatalogueClassDefinition> classes,
        boolean assumption,
        List<String> requirements,
        String note) {

    public CatalogueEditionDefinition {
        classes = classes == null ? List.of() : List.copyOf(classes);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
