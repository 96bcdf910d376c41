package org.creditportal.checks.api.report;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of an application for a report, in addresses and events; the number printed on the report is another. */
public final class ReportNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public ReportNumber(String value) {
        super(value);
    }
}
