package org.creditportal.casework.api.deadline;

/** In what a time limit is counted. Texts in the bundle under {@code LimitUnit.<NAME>}. */
public enum LimitUnit {
    /** Working days, as the notices of the State Council arrange them (行政许可法 Art. 82). */
    WORKING_DAYS,
    /** Every day counts; a last day that is no working day moves to the next one (民法典 Art. 203). */
    CALENDAR_DAYS,
    /** To the same day of a later month, or the month's last (民法典 Art. 202); a last day off moves as well. */
    MONTHS
}
