package org.creditportal.responsibility.api.assessment;

/** Result of an assessment. Texts in the bundle under {@code Grade.<NAME>}. */
public enum Grade {
    EXCELLENT,
    GOOD,
    SATISFACTORY,
    /** Calls for rectification. */
    UNSATISFACTORY
}
