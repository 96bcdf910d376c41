package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * What putting a draft in force would do to one item.
 *
 * @param parts what changes; empty for added and removed items
 */
public record CatalogueChangeRow(CatalogueChange change, String code, String name, List<CataloguePart> parts)
        implements Serializable {

    public CatalogueChangeRow {
        parts = List.copyOf(parts);
    }

    /** What happens to the item; texts in the bundle under {@code CatalogueChange.<NAME>}. */
    public enum CatalogueChange {
        ADDED,
        CHANGED,
        REMOVED
    }
}
