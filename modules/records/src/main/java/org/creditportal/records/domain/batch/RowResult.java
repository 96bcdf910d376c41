package org.creditportal.records.domain.batch;

/** What becomes of a row; the published form with its meaning is {@code api.batch.RowResult}. */
public enum RowResult {
    GOOD,
    CORRECTION,
    DUPLICATE,
    BAD
}
