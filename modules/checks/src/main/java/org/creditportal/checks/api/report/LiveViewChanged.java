package org.creditportal.checks.api.report;

import java.time.LocalDate;

/**
 * Tells within the transaction until when whoever holds a report's copy may see it live.
 *
 * @param officialNumber the number printed on the report
 * @param until the last day; {@code null} where it may not, or no longer
 */
public record LiveViewChanged(String officialNumber, LocalDate until) {}
