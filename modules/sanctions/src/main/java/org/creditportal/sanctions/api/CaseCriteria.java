package org.creditportal.sanctions.api;

import java.time.LocalDate;
import org.creditportal.kernel.page.Order;

/**
 * Which cases are asked for; {@code null} means any.
 *
 * @param text part of the subject's name, or the number of the case or of its ground
 * @param listType id of a list type
 * @param bureau id of the lead bureau; who sees one bureau only finds that one's, whatever stands here
 * @param from first day on which they were opened
 * @param until last day on which they were opened
 * @param overdue only those whose lead bureau is late with choosing or reviewing
 * @param order unless a column is asked for, the newest first, and the overdue ones before all others
 */
public record CaseCriteria(
        String text,
        String listType,
        String bureau,
        LocalDate from,
        LocalDate until,
        MeasureEffect effect,
        CaseState state,
        CaseStanding standing,
        boolean overdue,
        Order order,
        int page,
        int size) {

    /** The overdue ones first, then the newest. */
    public CaseCriteria(MeasureEffect effect, CaseState state, CaseStanding standing, int page, int size) {
        this(null, null, null, null, null, effect, state, standing, false, Order.USUAL, page, size);
    }
}
