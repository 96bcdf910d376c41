package org.creditportal.checks.api.outside;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a report that was handed in. */
public final class OutsideReportNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public OutsideReportNumber(String value) {
        super(value);
    }
}
