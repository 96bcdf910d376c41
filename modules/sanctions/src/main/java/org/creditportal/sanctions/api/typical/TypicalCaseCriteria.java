package org.creditportal.sanctions.api.typical;

import org.creditportal.kernel.page.Order;
import org.creditportal.sanctions.api.MatterFilter;

/**
 * Which typical cases are asked for.
 *
 * @param filter by the days on which they were published
 * @param state {@code null} for any
 */
public record TypicalCaseCriteria(MatterFilter filter, TypicalCaseState state, Order order, int page, int size) {}
