package org.creditportal.sanctions.api;

/** The three classes of the national list of measures. Texts in the bundle under {@code MeasureClass.<NAME>}. */
public enum MeasureClass {
    /** Cuts rights or adds duties: by law, regulation or central policy only. */
    BY_LAW,
    /** Management by authorities within their powers. */
    ADMINISTRATIVE,
    /** Taken by bodies that are no authorities, as they choose. */
    OWN_CHOICE
}
