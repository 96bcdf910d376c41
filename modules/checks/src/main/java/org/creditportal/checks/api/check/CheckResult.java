package org.creditportal.checks.api.check;

/** What a look came to; texts in the bundle under {@code CheckResult.<NAME>}. Four different things, and only one is clean. */
public enum CheckResult {
    /** Something in force speaks for or against the subject. */
    HIT,
    /** The subject is on record, every source has answered, everybody whom a line looks at is known, and nothing is in force in the period. */
    NOTHING_IN_PERIOD,
    /** Nobody on record is told by what was entered: no answer about anybody. */
    SUBJECT_NOT_FOUND,
    /** A source is away, stale or suspended, or a person behind the subject whom a line looks at is unknown: so is whatever would be found. */
    COULD_NOT_BE_CHECKED
}
