package org.creditportal.kernel.standing;

/** Whether something in force speaks for the subject, against it, or neither. */
public enum StandingWeight {
    ADVERSE,
    FAVOURABLE,
    NEUTRAL
}
