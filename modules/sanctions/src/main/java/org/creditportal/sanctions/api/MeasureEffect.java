package org.creditportal.sanctions.api;

/** Whether a measure is to a subject's good or not. Texts in the bundle under {@code MeasureEffect.<NAME>}. */
public enum MeasureEffect {
    INCENTIVE,
    SANCTION
}
