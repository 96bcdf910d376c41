package org.creditportal.checks.api.batch;

/** Why a line of a check of many was not looked at; texts in the bundle under {@code LineProblem.<NAME>}. */
public enum LineProblem {
    /** What it says can be no code or number. */
    IMPOSSIBLE,
    /** It leads to several subjects, and nobody can know whom of them is meant. */
    AMBIGUOUS,
    /** A module that watches over subjects' rights does not let it, or a person behind it, be looked at. */
    NOT_PERMITTED
}
