package org.creditportal.responsibility.application.supervision;

import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ClockView;

/**
 * The days that a bureau has for an answer.
 *
 * @param clock the one that counts now
 * @param late whether it was late with this answer or an earlier one
 */
record AnswerDays(ClockView clock, boolean late) {

    /** Of the first answer, and of the next one where the first came late and was returned. */
    static AnswerDays of(ClockView first, ClockView again, LocalDate today) {
        return again == null
                ? new AnswerDays(first, first.isLate(today))
                : new AnswerDays(again, first.isLate(today) || again.isLate(today));
    }

    /** The last day; {@code null} while nobody waits for an answer, or no day is left to set. */
    LocalDate dueOn() {
        return isRunning() ? clock.reckoning().dueOn() : null;
    }

    /** Whether it waits for the bureau by a day. */
    boolean isRunning() {
        return clock.endedOn() == null && clock.suspendedSince() == null;
    }
}
