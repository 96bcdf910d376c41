package org.creditportal.checks.api.check;

/** Why somebody may be meant or be the same; texts in the bundle under {@code HintReason.<NAME>}. */
public enum HintReason {
    /** Has or had exactly the name entered. */
    NAME_ENTERED,
    /** Has or had the number entered, as another one does. */
    NUMBER_ENTERED,
    /** Has or had exactly the name of the subject. */
    NAME_OF_SUBJECT
}
