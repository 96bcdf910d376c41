package org.creditportal.records.application.catalogue;

import org.creditportal.records.api.catalogue.CatalogueFieldType;

/**
 * A data item of a kind of credit information.
 *
 * @param code its code in the national template, such as {@code CF_WSH}
 * @param name its Chinese name as the template writes it
 * @param type what it holds
 * @param mandatory whether every record must have it; items that depend on others are not
 * @param masked whether it is masked wherever it is shown to others than its provider
 */
public record CatalogueFieldDefinition(
        String code, String name, CatalogueFieldType type, boolean mandatory, boolean masked) {}
