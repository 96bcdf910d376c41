package org.creditportal.sanctions.api;

import org.creditportal.kernel.page.Order;

/**
 * Which restrictions are asked for.
 *
 * @param text the person's whole name, or part of the company's; {@code null} or blank for any
 * @param state {@code null} for any
 * @param everywhere whether those of all bureaus are asked for, with persons' names masked; else those of the officer's bureau
 */
public record RestrictionCriteria(
        String text, RestrictionState state, boolean everywhere, Order order, int page, int size) {}
