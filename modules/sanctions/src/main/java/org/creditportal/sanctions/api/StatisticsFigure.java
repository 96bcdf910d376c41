package org.creditportal.sanctions.api;

/** What is counted of tasks. Texts in the bundle under {@code StatisticsFigure.<NAME>}. */
public enum StatisticsFigure {
    HANDED_OUT,
    RESPONDED,
    RESPONDED_ON_TIME,
    FED_BACK,
    FED_BACK_ON_TIME,
    /** Their day is over now without an act. */
    LATE
}
