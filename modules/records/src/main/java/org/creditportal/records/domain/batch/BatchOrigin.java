package org.creditportal.records.domain.batch;

/** How a batch came in; the published form is {@code api.batch.BatchOrigin}. */
public enum BatchOrigin {
    /** An officer uploaded a file, sees a preview and confirms. */
    FILE,
    /** A bureau's own system delivered it; good rows are recorded without a preview. */
    DELIVERY,
    /** An officer filled in the form for one record. */
    FORM
}
