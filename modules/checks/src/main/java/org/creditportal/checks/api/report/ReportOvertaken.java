package org.creditportal.checks.api.report;

import java.time.LocalDate;

/**
 * Tells within the transaction that something which a report told has changed since, and never what.
 *
 * @param officialNumber the number printed on the report
 * @param on the day of the first change; {@code null} where everything stands again as it was told
 */
public record ReportOvertaken(String officialNumber, LocalDate on) {}
