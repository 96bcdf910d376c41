package org.creditportal.records.domain.timeliness;

/**
 * How many rows wait.
 *
 * @param overdue past their due date
 * @param soon due today or on one of the next working days
 * @param undated with an unknown due date
 * @param waiting all together
 */
public record DueCounts(long overdue, long soon, long undated, long waiting) {

    public static final DueCounts NONE = new DueCounts(0, 0, 0, 0);

    public DueCounts plus(DueCounts other) {
        return new DueCounts(
                overdue + other.overdue, soon + other.soon, undated + other.undated, waiting + other.waiting);
    }
}
