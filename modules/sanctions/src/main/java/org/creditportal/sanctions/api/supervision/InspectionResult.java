package org.creditportal.sanctions.api.supervision;

/** What an inspection found; the words are those of the bulletin of results. Texts: {@code InspectionResult.<NAME>}. */
public enum InspectionResult {
    NOTHING_FOUND,
    PUT_RIGHT_AT_ONCE,
    ORDERED_TO_CORRECT,
    /** A case was opened; what it comes to is a record by itself. */
    VIOLATION,
    NOT_FOUND_AT_ADDRESS,
    OBSTRUCTED
}
