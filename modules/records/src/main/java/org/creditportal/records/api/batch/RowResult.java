package org.creditportal.records.api.batch;

/** What becomes of one row of a file. Texts in the bundle under {@code RowResult.<NAME>}. */
public enum RowResult {
    /** Passed every check and is not on record yet. */
    GOOD,
    /** Passed every check and says something else than what is on record of the same decision: it will replace that. */
    CORRECTION,
    /** Says what an earlier row or the record says already; nothing to do. */
    DUPLICATE,
    /** Has errors; it waits to be mended and uploaded again, and is never recorded as it is. */
    BAD
}
