package org.creditportal.records.api.catalogue;

import java.io.Serializable;

/**
 * A data item of a kind of credit information.
 *
 * @param code its code in the national template, such as {@code CF_WSH}
 * @param name its Chinese name
 * @param type what it holds
 * @param mandatory whether every record must have it
 * @param masked whether it is masked wherever it is shown to others than its provider
 */
public record CatalogueField(String code, String name, CatalogueFieldType type, boolean mandatory, boolean masked)
        implements Serializable {}
