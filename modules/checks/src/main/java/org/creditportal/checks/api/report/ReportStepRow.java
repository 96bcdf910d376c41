package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.time.Instant;

/** A step of a report. */
public record ReportStepRow(ReportState state, String officerName, Instant at, String reason) implements Serializable {}
