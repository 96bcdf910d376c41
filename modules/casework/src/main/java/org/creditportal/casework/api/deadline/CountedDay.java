package org.creditportal.casework.api.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/** A day on a clock's way that did not count as its weekday alone would have it. */
public record CountedDay(LocalDate date, Effect effect) implements Serializable {

    /** Why it is told. Texts in the bundle under {@code Effect.<NAME>}. */
    public enum Effect {
        /** A weekday that the year's notice declares a holiday: not counted. */
        HOLIDAY,
        /** A weekend's day that the year's notice declares a working day: counted. */
        MAKE_UP_DAY,
        /** The clock stood still: not counted. */
        STOOD_STILL,
        /** The limit ended on it, and it is no working day: the last day moves on. */
        MOVED_ON
    }
}
