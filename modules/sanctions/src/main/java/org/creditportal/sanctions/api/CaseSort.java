package org.creditportal.sanctions.api;

/** Orders in which cases can be asked for. */
public enum CaseSort {
    /** By the time when they were opened. */
    OPENED_AT,
    /** By the subject's name. */
    SUBJECT_NAME,
    /** By the last day of the term. */
    LAST_DAY
}
