package org.creditportal.records.domain.batch;

/**
 * How many rows of a file had which result when it was checked.
 *
 * @param good would come on record as new
 * @param correction would correct what is on record
 * @param duplicate repeat an earlier row or what is on record
 * @param errors errors in all bad rows together
 */
public record RowCounts(int good, int correction, int duplicate, int bad, int errors) {

    /** Nothing counted yet. */
    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    /** All rows that say anything. */
    public int total() {
        return good + correction + duplicate + bad;
    }

    /** Whether every row would come on record as new. */
    public boolean areAllGood() {
        return good == total();
    }

    /** Whether nothing of the file can be recorded and nothing of it is on record either. */
    public boolean isUseless() {
        return good + correction + duplicate == 0;
    }
}
