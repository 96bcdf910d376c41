package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an applicant said about seeing a report live.
 *
 * @param until the last day; {@code null} where it was taken back
 * @param reason how the applicant said so
 */
public record LiveAllowanceRow(LocalDate until, String officerName, Instant at, String reason)
        implements Serializable {}
