package org.creditportal.records.api.timeliness;

/** Which waiting rows to show. Texts in the bundle under {@code DueFilter.<NAME>}. */
public enum DueFilter {
    /** All of them: overdue first, then by due date, those without a due date last. */
    ALL,
    /** The due date is past. */
    OVERDUE,
    /** Due today or within the next {@value Timeliness#SOON} working days. */
    SOON,
    /** The decision's date could not be read, so that nobody knows when it is due. */
    UNDATED
}
