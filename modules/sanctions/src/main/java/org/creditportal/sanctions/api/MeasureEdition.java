package org.creditportal.sanctions.api;

/** Whose list a measure stands in. Texts in the bundle under {@code MeasureEdition.<NAME>}. */
public enum MeasureEdition {
    NATIONAL,
    LOCAL
}
