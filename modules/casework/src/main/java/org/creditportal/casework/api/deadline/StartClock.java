package org.creditportal.casework.api.deadline;

import java.time.LocalDate;

/**
 * Starts a clock, with which the matter stands in the work list of whoever has to act.
 *
 * @param bureau id of the bureau that has to act
 * @param permission what its officers need to act
 * @param page where they act, for example {@code /rights/objection}; it takes the matter's number as {@code number}
 * @param startedOn the day of the event, which does not count itself
 */
public record StartClock(
        ClockKey key, String bureau, String permission, String page, LocalDate startedOn, TimeLimit limit) {}
