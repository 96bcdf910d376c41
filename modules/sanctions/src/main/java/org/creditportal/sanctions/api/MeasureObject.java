package org.creditportal.sanctions.api;

/** Whom a measure may meet. Texts in the bundle under {@code MeasureObject.<NAME>}. */
public enum MeasureObject {
    ORGANISATION,
    SOLE_TRADER,
    NATURAL_PERSON
}
