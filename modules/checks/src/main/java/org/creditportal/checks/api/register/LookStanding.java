package org.creditportal.checks.api.register;

/** Whether a matter was looked at in time; texts in the bundle under {@code LookStanding.<NAME>}. */
public enum LookStanding {
    /** A look or a report was made of it, of each of its subjects where it names some, before the end of the day of its decision. */
    LOOKED_AT,
    /** Not yet, and it is not decided. */
    OPEN,
    /** It was decided without one, where its area demands one of matters of its kind. */
    UNCHECKED,
    /** It was looked at in time, but decided without the report that its area makes a condition of entry (B-11, B-13). */
    REPORT_MISSING,
    /** It was decided without one, and its area demands none, or not of every kind where its kind was not told. */
    NOT_DEMANDED
}
