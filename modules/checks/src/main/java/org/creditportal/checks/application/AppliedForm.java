package org.creditportal.checks.application;

import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportNumber;

/** A form that applies for a report, as it is told from another: without the number that was asked for. */
public record AppliedForm(ReportApplication application, String asked, ReportNumber predecessor) {}
