package org.creditportal.kernel.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that a notice names.
 *
 * @param date the day
 * @param kind whether it is off or worked
 * @param name the holiday it belongs to, as the notice says it
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {

    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
