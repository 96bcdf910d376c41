package org.creditportal.sanctions.api.supervision;

/** What an inspection found; the words are those of the bulletin of results. Texts: {@code InspectionResult.<NAME>}. */
public enum InspectionResult {
    NOTHING_FOUND,
    PUT_RIGHT_AT_ONCE,
    /** The order is a record of the subject. */
    ORDERED_TO_CORRECT,
    /** What the case came to is a record of the subject. */
    VIOLATION,
    NOT_FOUND_AT_ADDRESS,
    OBSTRUCTED;

    /** Whether it is told with the record that it led to, where it is none itself: what was decided against the subject goes to its credit (K-17). */
    public boolean needsRecord() {
        return this == ORDERED_TO_CORRECT || this == VIOLATION;
    }
}
