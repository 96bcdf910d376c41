package org.creditportal.sanctions.api;

import org.creditportal.kernel.page.Order;

/**
 * Which cases are asked for; {@code null} means any.
 *
 * @param filter by the days on which they were opened
 * @param listType id of a list type
 * @param overdue only those whose lead bureau is late with choosing or reviewing
 * @param order unless a column is asked for, the newest first, and the overdue ones before all others
 */
public record CaseCriteria(
        MatterFilter filter,
        String listType,
        MeasureEffect effect,
        CaseState state,
        CaseStanding standing,
        boolean overdue,
        Order order,
        int page,
        int size) {

    /** The overdue ones first, then the newest. */
    public CaseCriteria(MeasureEffect effect, CaseState state, CaseStanding standing, int page, int size) {
        this(MatterFilter.NONE, null, effect, state, standing, false, Order.USUAL, page, size);
    }
}
