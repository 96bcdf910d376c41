package org.creditportal.records.domain.batch;

/** What became of a staged row; the published form with its meaning is {@code api.RowResult}. */
public enum RowResult {
    GOOD,
    BAD,
    DUPLICATE,
    RECORDED
}
