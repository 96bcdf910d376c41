package org.creditportal.records.api.catalogue;

/** What a data item of the catalogue holds. */
public enum CatalogueFieldType {
    /** Characters. */
    TEXT,
    /** A day. */
    DATE,
    /** A whole number. */
    INTEGER,
    /** A number with decimals. */
    DECIMAL,
    /** One of given values. */
    CHOICE,
    /** Several of given values. */
    COLLECTION
}
