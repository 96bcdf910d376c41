package org.creditportal.checks.api.check;

/** Orders in which checks can be asked for. */
public enum CheckSort {
    /** By the time when they were begun. */
    BEGUN_AT,
    /** By the number of the matter. */
    MATTER,
    /** By what was found. */
    RESULT
}
