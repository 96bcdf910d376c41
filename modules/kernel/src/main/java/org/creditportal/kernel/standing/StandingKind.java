package org.creditportal.kernel.standing;

/** What something in force about a subject is. */
public enum StandingKind {
    /** A place on a red, black or watch list. */
    LIST_ENTRY,
    /** A record of a decision about the subject. */
    RECORD,
    /** A sanction or incentive that is carried out against or for the subject. */
    MEASURE,
    /** A grade by a scoring model. */
    GRADE
}
