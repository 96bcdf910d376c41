package org.creditportal.casework.api.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A clock as a line of a list, without how its last day came about.
 *
 * @param bureau id of the bureau that has to act
 * @param charged id of the bureau that answers for how the last day was kept: another one where the matter was handed over when
 *     that day was over
 * @param page where it is done; it takes the matter's number as {@code number}
 * @param dueOn the last day; {@code null} while it stands still
 * @param provisional whether that day may still move
 * @param endedOn the day on which what it was for was done; {@code null} while it runs
 */
public record ClockRow(
        ClockKey key,
        String bureau,
        String charged,
        String page,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        LocalDate endedOn)
        implements Serializable {

    /** Of a matter that was handed over to nobody. */
    public ClockRow(
            ClockKey key,
            String bureau,
            String page,
            LocalDate startedOn,
            LocalDate dueOn,
            boolean provisional,
            LocalDate endedOn) {
        this(key, bureau, bureau, page, startedOn, dueOn, provisional, endedOn);
    }

    /** Whether the last day was or is over before it was done. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && (endedOn == null ? today : endedOn).isAfter(dueOn);
    }
}
