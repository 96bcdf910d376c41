package org.creditportal.checks.api.report;

import org.creditportal.kernel.page.Order;

/** Which reports are asked for; what is {@code null} narrows nothing. */
public record ReportCriteria(
        ReportKind kind, ReportPurpose purpose, ReportState state, Order order, int page, int size) {}
