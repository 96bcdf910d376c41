package org.creditportal.checks.api.check;

/** Where the outcome of a matter goes another way than the rules; texts in the bundle under {@code Deviation.<NAME>}. */
public enum Deviation {
    NONE,
    /** Refused, though no rule refuses. */
    REFUSED_WITHOUT_RULE,
    /** Not refused, though a rule refuses. */
    NOT_REFUSED_AGAINST_RULE,
    /** Not refused without the report that the document makes a condition of entry (B-11, B-13): a look is not enough. */
    GRANTED_WITHOUT_REPORT
}
