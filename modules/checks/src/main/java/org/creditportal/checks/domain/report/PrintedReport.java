package org.creditportal.checks.domain.report;

import org.creditportal.checks.api.report.ReportContent;

/**
 * What was printed and handed over.
 *
 * @param document number of the official document
 * @param officialNumber the number printed on it
 * @param twin the same for machines, signed
 */
public record PrintedReport(String document, String officialNumber, ReportContent content, String twin) {}
