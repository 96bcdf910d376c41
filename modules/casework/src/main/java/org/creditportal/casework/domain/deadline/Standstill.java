package org.creditportal.casework.domain.deadline;

import java.time.LocalDate;

/**
 * A time in which a clock does not run. The day on which it begins still counts, the day on which it ends does not: days of
 * events never count at a beginning (民法典 Art. 201), so that stopping and going on the same day costs nothing.
 *
 * @param until the day on which the clock goes on; {@code null} while it stands still
 */
record Standstill(LocalDate since, LocalDate until) {

    boolean covers(LocalDate date) {
        return date.isAfter(since) && (until == null || !date.isAfter(until));
    }

    /** Whether it goes on beyond a last day: clocks stand still in time only, so that the day was not over when it began. */
    boolean outlasts(LocalDate lastDay) {
        return until == null || until.isAfter(since) && !until.isBefore(lastDay);
    }

    boolean isOpen() {
        return until == null;
    }

    /** As the database keeps it. */
    String text() {
        return since + "/" + (until == null ? "" : until);
    }

    static Standstill read(String text) {
        int between = text.indexOf('/');
        String until = text.substring(between + 1);
        return new Standstill(
                LocalDate.parse(text.substring(0, between)), until.isEmpty() ? null : LocalDate.parse(until));
    }
}
