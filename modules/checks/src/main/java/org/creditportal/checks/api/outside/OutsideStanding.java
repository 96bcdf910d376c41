package org.creditportal.checks.api.outside;

/** Whether a report answers the demand for one; texts in the bundle under {@code OutsideStanding.<NAME>}. */
public enum OutsideStanding {
    /** It conforms, its file is there, and it holds today. */
    ANSWERS,
    /** Something of the checklist was not found right. */
    NOT_CONFORMING,
    /** Its file is not attached. */
    WITHOUT_FILE,
    /** Its last day is over. */
    OUTDATED,
    /** Another statute governs its source: that it was used is noted, and no more (K-32). */
    REFERENCE_ONLY,
    /** Its registration was taken back. */
    WITHDRAWN
}
