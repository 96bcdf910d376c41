package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What putting a draft in force would do to one item. */
public class CatalogueChangeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What happens to the item; texts in the bundle under {@code CatalogueChange.<NAME>}. */
    public enum CatalogueChange {
        ADDED,
        CHANGED,
        REMOVED
    }

    private final CatalogueChange change;
    private final String code;
    private final String name;
    private final List<CataloguePart> parts;

    public CatalogueChangeRow(CatalogueChange change, String code, String name, Set<CataloguePart> parts) {
        this.change = change;
        this.code = code;
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    public CatalogueChange getChange() {
        return change;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** What changes; empty for added and removed items. */
    public List<CataloguePart> getParts() {
        return parts;
    }
}
