package org.creditportal.checks.api.check;

import org.creditportal.kernel.page.Order;

/**
 * Which checks are asked for; {@code null} for any.
 *
 * @param matter begins the number of the matter
 * @param deviating only those whose outcome goes another way than the rules
 * @param order unless a column is asked for, the newest first
 * @param page from 1
 */
public record CheckCriteria(
        String area,
        CheckState state,
        CheckResult result,
        String matter,
        boolean deviating,
        Order order,
        int page,
        int size) {

    /** The newest first. */
    public CheckCriteria(
            String area, CheckState state, CheckResult result, String matter, boolean deviating, int page, int size) {
        this(area, state, result, matter, deviating, Order.USUAL, page, size);
    }
}
