package org.creditportal.records.api.record;

/** What an inspection found, in the words of the bulletin of results; texts in the bundle under {@code InspectionFinding.<NAME>}. */
public enum InspectionFinding {
    NOTHING_FOUND,
    PUT_RIGHT_AT_ONCE,
    ORDERED_TO_CORRECT,
    /** What the case comes to is a record of its own. */
    VIOLATION,
    NOT_FOUND_AT_ADDRESS,
    OBSTRUCTED
}
