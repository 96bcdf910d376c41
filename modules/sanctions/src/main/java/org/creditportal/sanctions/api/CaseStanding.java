package org.creditportal.sanctions.api;

/** What a joint case is on a day; derived whenever somebody asks. Texts in the bundle under {@code CaseStanding.<NAME>}. */
public enum CaseStanding {
    /** Nothing applies yet: measures are chosen or reviewed. */
    PENDING,
    /** Its measures apply. */
    IN_FORCE,
    /** Its measures do not apply while something stands still (K-29). */
    SUSPENDED,
    /** Nothing applies any more. */
    OVER
}
