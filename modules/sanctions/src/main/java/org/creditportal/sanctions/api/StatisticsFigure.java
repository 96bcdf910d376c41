package org.creditportal.sanctions.api;

/** What is counted of tasks. Texts in the bundle under {@code StatisticsFigure.<NAME>}. */
public enum StatisticsFigure {
    HANDED_OUT,
    RESPONDED,
    RESPONDED_ON_TIME,
    /** Responded to, or over their day without; who has time left is no part of a share. */
    RESPONSE_DUE,
    FED_BACK,
    FED_BACK_ON_TIME,
    /** Fed back, or over their day without. */
    FEEDBACK_DUE,
    /** Their day is over now without an act. */
    LATE;

    /** Of which tasks it is a share. */
    StatisticsFigure whole() {
        return switch (this) {
            case RESPONDED_ON_TIME -> RESPONSE_DUE;
            case FED_BACK_ON_TIME -> FEEDBACK_DUE;
            default -> HANDED_OUT;
        };
    }
}
