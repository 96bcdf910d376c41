package org.creditportal.records.api.timeliness;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of a nil report. */
public final class NilReportNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public NilReportNumber(String value) {
        super(value);
    }
}
