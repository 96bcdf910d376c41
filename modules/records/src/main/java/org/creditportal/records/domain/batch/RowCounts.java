package org.creditportal.records.domain.batch;

/**
 * How many rows of a file had which result when it was checked.
 *
 * @param errors errors in all bad rows together
 * @param total all rows that say anything
 */
public record RowCounts(int good, int bad, int duplicate, int errors, int total) {

    /** Nothing counted yet. */
    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    /** One more row. */
    public RowCounts plus(RowResult result, int rowErrors) {
        return new RowCounts(
                good + (result == RowResult.GOOD ? 1 : 0),
                bad + (result == RowResult.BAD ? 1 : 0),
                duplicate + (result == RowResult.DUPLICATE ? 1 : 0),
                errors + rowErrors,
                total + 1);
    }
}
