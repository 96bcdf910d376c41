package org.creditportal.lists.api.received;

import org.creditportal.kernel.page.Order;

/**
 * Which entries decided elsewhere are asked for.
 *
 * @param source only of this source; {@code null} for all
 * @param standing only those; {@code null} for all
 * @param text a name, code, document number or number of an entry, or {@code null}
 * @param page from 1
 */
public record ReceivedCriteria(
        String source, ReceivedStanding standing, String text, Order order, int page, int size) {}
