package org.creditportal.checks.api.report;

/** Which reports are asked for; what is {@code null} narrows nothing. */
public record ReportCriteria(ReportKind kind, ReportPurpose purpose, ReportState state, int page, int size) {}
