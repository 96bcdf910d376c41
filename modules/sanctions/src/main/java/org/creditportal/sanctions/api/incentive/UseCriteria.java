package org.creditportal.sanctions.api.incentive;

import org.creditportal.kernel.page.Order;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MatterFilter;

/**
 * Which uses of incentives are asked for. Pages count from 1.
 *
 * @param filter by the days on which they were used
 * @param result {@code null} for any
 */
public record UseCriteria(MatterFilter filter, FeedbackResult result, Order order, int page, int size) {}
