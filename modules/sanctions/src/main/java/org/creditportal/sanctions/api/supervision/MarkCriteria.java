package org.creditportal.sanctions.api.supervision;

import org.creditportal.kernel.page.Order;
import org.creditportal.sanctions.api.CaseStanding;

/** Which marks are asked for; {@code null} for any. Pages count from 1. */
public record MarkCriteria(CaseStanding standing, Order order, int page, int size) {}
