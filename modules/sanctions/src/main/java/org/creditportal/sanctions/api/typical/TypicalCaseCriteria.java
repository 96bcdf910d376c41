package org.creditportal.sanctions.api.typical;

import org.creditportal.kernel.page.Order;

/**
 * Which typical cases are asked for.
 *
 * @param state {@code null} for any
 */
public record TypicalCaseCriteria(TypicalCaseState state, Order order, int page, int size) {}
