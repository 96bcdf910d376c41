package org.creditportal.responsibility.api.liability;

/** What is done to whoever is liable. */
public enum LiabilityMeasure {
    /** The bureau is to put it right. */
    CORRECTION,
    /** The person is admonished. */
    ADMONITION,
    /** It is made known among the bureaus. */
    CIRCULAR,
    /** The competent organ is asked to discipline the person. */
    DISCIPLINE,
    /** The bureau compensates the damage by law. */
    COMPENSATION
}
