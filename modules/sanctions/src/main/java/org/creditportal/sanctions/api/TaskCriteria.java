package org.creditportal.sanctions.api;

import org.creditportal.kernel.page.Order;

/**
 * Which tasks are asked for; {@code null} means any.
 *
 * @param side whether those that the officer's bureau has received, or those of the cases that it leads
 * @param text part of the subject's name, or the number of the task or its case
 * @param measure id of the measure
 * @param bureau id of the other side's bureau: who implements of those that were started, who leads of those that were received
 * @param overdue only those whose last day is over
 */
public record TaskCriteria(
        Side side,
        String text,
        String measure,
        String bureau,
        TaskState state,
        MeasureEffect effect,
        boolean overdue,
        Order order,
        int page,
        int size) {

    /** By state and effect only. */
    public TaskCriteria(Side side, TaskState state, MeasureEffect effect, boolean overdue, int page, int size) {
        this(side, null, null, null, state, effect, overdue, Order.USUAL, page, size);
    }

    /** From which side a bureau looks. Texts in the bundle under {@code Side.<NAME>}. */
    public enum Side {
        /** Received by us. */
        RECEIVED,
        /** Started by us. */
        STARTED
    }
}
