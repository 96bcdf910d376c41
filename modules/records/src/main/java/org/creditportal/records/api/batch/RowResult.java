package org.creditportal.records.api.batch;

/** What became of one row of a file. Texts in the bundle under {@code RowResult.<NAME>}. */
public enum RowResult {
    /** Passed every check; waits for the confirmation. */
    GOOD,
    /** Has errors; it waits to be mended and uploaded again, and is never recorded as it is. */
    BAD,
    /** The same decision on the same subject is in an earlier row or on record already; nothing to mend. */
    DUPLICATE,
    /** On record. */
    RECORDED
}
