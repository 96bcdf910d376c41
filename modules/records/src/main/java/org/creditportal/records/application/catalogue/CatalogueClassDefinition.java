package org.creditportal.records.application.catalogue;

import java.util.List;

/**
 * A class of credit information, such as 行政管理信息, with its items.
 *
 * @param name its Chinese name, official wording
 * @param items its items; may be empty
 * @param note what is unsure about it, or null
 */
public record CatalogueClassDefinition(String name, List<CatalogueItemDefinition> items, String note) {

    public CatalogueClassDefinition {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
