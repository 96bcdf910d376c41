package org.creditportal.checks.api.check;

/** On what a look rests; texts in the bundle under {@code LookBasis.<NAME>}. */
public enum LookBasis {
    /** The matter of the area, which the bureau decides by law (PIPL Art. 13, 34). */
    STATUTORY_DUTY,
    /** The subject has agreed (K-55, B-36). */
    CONSENT,
    /** The subject asks for itself. */
    OWN_WISH
}
