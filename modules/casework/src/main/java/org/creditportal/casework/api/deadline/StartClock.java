package org.creditportal.casework.api.deadline;

import java.time.LocalDate;

/**
 * Starts a clock, with which the matter stands in the work list of whoever has to act.
 *
 * @param bureau id of the bureau that has to act
 * @param permission what its officers need to act
 * @param page where they act, for example {@code /rights/objection}; it takes the matter's number as {@code number}
 * @param startedOn the day of the event, which does not count itself
 * @param opens how much of the limit must be over before anything can be done, such as a time to be heard: until then nobody is
 *     waited for; {@code null} for nothing
 * @param about what helps to recognise the matter in a list, such as the name of its subject, never a personal number;
 *     {@code null} for nothing
 */
public record StartClock(
        ClockKey key,
        String bureau,
        String permission,
        String page,
        LocalDate startedOn,
        TimeLimit limit,
        TimeLimit opens,
        String about) {

    /** Something that can be done at once. */
    public StartClock(
            ClockKey key, String bureau, String permission, String page, LocalDate startedOn, TimeLimit limit) {
        this(key, bureau, permission, page, startedOn, limit, null, null);
    }

    /** The same, open only when some of the limit is over. */
    public StartClock opening(TimeLimit after) {
        return new StartClock(key, bureau, permission, page, startedOn, limit, after, about);
    }

    /** The same, told in lists with what helps to recognise it. */
    public StartClock about(String what) {
        return new StartClock(key, bureau, permission, page, startedOn, limit, opens, what);
    }
}
