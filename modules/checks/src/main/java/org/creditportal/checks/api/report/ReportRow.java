package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.time.Instant;

/**
 * A report as a line of a table.
 *
 * @param officialNumber the number printed on it; {@code null} until it is issued
 * @param subject its name, a natural person's masked
 * @param dataAt moment of its data; {@code null} until it is issued
 * @param overtakenSince since when something that it told has changed; {@code null} where everything stands
 */
public record ReportRow(
        String number,
        String officialNumber,
        ReportKind kind,
        ReportPurpose purpose,
        String subject,
        String applicant,
        String officer,
        Instant appliedAt,
        Instant dataAt,
        ReportState state,
        Instant overtakenSince)
        implements Serializable {}
