package org.creditportal.checks.api.hint;

/** What an officer decided on somebody of the same name; texts in the bundle under {@code HintVerdict.<NAME>}. */
public enum HintVerdict {
    /** Another one: it is not asked for this pair again. */
    NOT_SAME,
    /** What was settled before does not hold any more: it is asked again. */
    TAKEN_BACK
}
