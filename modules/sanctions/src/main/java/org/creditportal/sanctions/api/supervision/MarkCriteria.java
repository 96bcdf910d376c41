package org.creditportal.sanctions.api.supervision;

import org.creditportal.kernel.page.Order;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.MatterFilter;

/**
 * Which marks are asked for; {@code null} for any. Pages count from 1.
 *
 * @param filter by the last days of their terms
 */
public record MarkCriteria(MatterFilter filter, CaseStanding standing, Order order, int page, int size) {}
