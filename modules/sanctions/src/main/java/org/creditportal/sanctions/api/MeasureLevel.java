package org.creditportal.sanctions.api;

/** On which level of government a measure is implemented (实施层级). Texts in the bundle under {@code MeasureLevel.<NAME>}. */
public enum MeasureLevel {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    COUNTY
}
