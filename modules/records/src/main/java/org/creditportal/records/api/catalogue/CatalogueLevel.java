package org.creditportal.records.api.catalogue;

/** Whose catalogue of credit information it is (NDRC Order 36 Art. 4: a local one supplements the national one). */
public enum CatalogueLevel {
    /** The national basic catalogue. */
    NATIONAL,
    /** A province's supplement. */
    PROVINCIAL,
    /** The tenant's own supplement. */
    LOCAL
}
