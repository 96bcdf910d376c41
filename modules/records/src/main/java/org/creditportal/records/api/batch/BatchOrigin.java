package org.creditportal.records.api.batch;

/** How a batch came in. Texts in the bundle under {@code BatchOrigin.<NAME>}. */
public enum BatchOrigin {
    /** An officer uploaded a file. */
    FILE,
    /** A bureau's own system delivered it. */
    DELIVERY,
    /** An officer filled in the form for one record. */
    FORM
}
