package org.creditportal.casework.api.deadline;

/** When a bureau is reminded of a clock. */
public enum ReminderStage {
    /** Two working days before the last day. */
    BEFORE,
    /** On the last day. */
    AT,
    /** On the first working day after it. */
    AFTER
}
