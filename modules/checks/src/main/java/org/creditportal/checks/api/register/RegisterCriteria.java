package org.creditportal.checks.api.register;

import org.creditportal.kernel.page.Order;

/**
 * Which matters are asked for; what is {@code null} narrows nothing.
 *
 * @param unchecked only those that were decided without a look that their area demands
 */
public record RegisterCriteria(String area, String matter, boolean unchecked, Order order, int page, int size) {}
