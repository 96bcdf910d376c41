package org.creditportal.sanctions.api;

/**
 * Which tasks are asked for; {@code null} means any.
 *
 * @param side whether those that the officer's bureau has received, or those of the cases that it leads
 * @param overdue only those whose last day is over
 */
public record TaskCriteria(Side side, TaskState state, MeasureEffect effect, boolean overdue, int page, int size) {

    /** From which side a bureau looks. Texts in the bundle under {@code Side.<NAME>}. */
    public enum Side {
        /** Received by us. */
        RECEIVED,
        /** Started by us. */
        STARTED
    }
}
