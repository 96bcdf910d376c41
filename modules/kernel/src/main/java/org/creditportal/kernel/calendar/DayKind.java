package org.creditportal.kernel.calendar;

/** What a notice says about a day. The names are those of the file that the administrator imports. */
public enum DayKind {
    /** 放假 — nobody works, whatever day of the week it is. */
    HOLIDAY,
    /** 上班 — a Saturday or Sunday on which the days off are made up for. */
    WORKDAY
}
