package org.creditportal.checks.api.report;

import java.util.List;

/**
 * What applicants say about seeing their reports live. Only they allow it, until a day, and take it back at will; it ends with the
 * report.
 */
public interface LiveAllowances {

    /**
     * Notes what the applicant said.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where the day is over or too far, or the report is no subject's wish
     */
    void allow(AllowLiveView command);

    /** What was said of a report, the newest first. */
    List<LiveAllowanceRow> find(ReportNumber number);
}
