package org.creditportal.checks.api.check;

/** What came of the matter; texts in the bundle under {@code MatterOutcome.<NAME>}. */
public enum MatterOutcome {
    GRANTED,
    REFUSED,
    PRIORITY_GIVEN,
    POINTS_GIVEN
}
