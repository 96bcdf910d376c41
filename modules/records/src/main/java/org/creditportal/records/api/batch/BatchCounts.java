package org.creditportal.records.api.batch;

import java.io.Serializable;

/**
 * Rows of a batch by what became of them. Until the check is over all but {@code checked} are zero.
 *
 * @param rows all that say anything
 * @param good would come on record as new
 * @param corrections would correct what is on record
 * @param duplicates repeat an earlier row or what is on record
 * @param bad have errors
 * @param errors errors in all bad rows together
 * @param checked read by the check so far
 * @param passed done with by the recording so far, whatever became of them
 * @param recorded came on record as new
 * @param corrected corrected what was on record
 * @param proposed wait for a second officer, because they would change a record on which others rest
 */
public record BatchCounts(
        int rows,
        int good,
        int corrections,
        int duplicates,
        int bad,
        int errors,
        int checked,
        int passed,
        int recorded,
        int corrected,
        int proposed)
        implements Serializable {

    /** How far the recording is, 0 to 100. */
    public int percent() {
        return rows == 0 ? 0 : (int) (100L * passed / rows);
    }
}
