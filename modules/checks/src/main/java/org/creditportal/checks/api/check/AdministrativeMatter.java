package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The matter that a check is made for.
 *
 * @param area id of the area
 * @param kind id of the kind of matter within the area
 * @param number by which the bureau knows it
 * @param name what it is about; no personal data
 * @param purpose what the look is for
 * @param noticeOn first day of its window; {@code null} where it has none
 * @param deadlineOn last day of its window; {@code null} where it has none
 * @param periodFrom first day that is looked at; {@code null} for the usual period
 * @param periodUntil last day that is looked at; {@code null} for today
 */
public record AdministrativeMatter(
        String area,
        String kind,
        String number,
        String name,
        String purpose,
        LocalDate noticeOn,
        LocalDate deadlineOn,
        LocalDate periodFrom,
        LocalDate periodUntil)
        implements Serializable {

    /** Whether the day lies outside the matter's window; never where it has none. */
    public boolean isOutsideWindow(LocalDate day) {
        return noticeOn != null && day.isBefore(noticeOn) || deadlineOn != null && day.isAfter(deadlineOn);
    }
}
