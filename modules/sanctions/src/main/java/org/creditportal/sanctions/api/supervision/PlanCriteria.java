package org.creditportal.sanctions.api.supervision;

import org.creditportal.kernel.page.Order;
import org.creditportal.sanctions.api.MatterFilter;

/**
 * Which plans of inspections are asked for. Pages count from 1.
 *
 * @param filter by the last days of their periods
 * @param state {@code null} for any
 */
public record PlanCriteria(MatterFilter filter, PlanState state, Order order, int page, int size) {}
