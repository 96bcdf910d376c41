package org.creditportal.records.application.catalogue;

import java.util.List;

/**
 * What a tenant's {@code catalogue.yaml} holds.
 *
 * @param editions the editions of the catalogue of credit information that the tenant begins with
 */
public record TenantCatalogue(List<CatalogueEditionDefinition> editions) {

    public TenantCatalogue {
        editions = editions == null ? List.of() : List.copyOf(editions);
    }
}
