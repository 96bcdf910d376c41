package org.creditportal.casework.api.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How a clock's last day comes about, so that anybody can count it again.
 *
 * @param startedOn the day of the event, which does not count itself (民法典 Art. 201)
 * @param dueOn the last day; {@code null} while the clock stands still
 * @param provisional whether a year on the way is not announced yet: the day is computed again when it is
 * @param days the days on the way that did not count as their weekday has it, in order
 * @param notices numbers of the notices that arranged the years on the way
 */
public record Reckoning(
        LocalDate startedOn, LocalDate dueOn, boolean provisional, List<CountedDay> days, List<String> notices)
        implements Serializable {

    public Reckoning {
        days = List.copyOf(days);
        notices = List.copyOf(notices);
    }

    /** Whether the last day is over; derived whenever somebody asks. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }
}
