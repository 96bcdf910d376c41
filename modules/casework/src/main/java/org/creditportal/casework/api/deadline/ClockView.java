package org.creditportal.casework.api.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signature;

/**
 * A clock as it stands.
 *
 * @param reckoning its last day and how that comes about; for one that has ended too, by the calendar as it is
 *     known now
 * @param suspendedSince since when it stands still; {@code null} while it runs
 * @param extension by how much it was extended; {@code null} unless it was
 * @param extended who extended it, when and why; {@code null} unless it was
 * @param endedOn the day on which what it was for was done; {@code null} while it runs
 */
public record ClockView(
        ClockKey key,
        String bureau,
        TimeLimit limit,
        Reckoning reckoning,
        LocalDate suspendedSince,
        TimeLimit extension,
        Signature extended,
        LocalDate endedOn)
        implements Serializable {

    /** Whether the last day was or is over before it was done; derived, never kept. */
    public boolean isLate(LocalDate today) {
        return reckoning.isOverdue(endedOn == null ? today : endedOn);
    }
}
