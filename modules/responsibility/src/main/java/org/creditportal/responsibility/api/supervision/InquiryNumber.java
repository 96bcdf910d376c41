package org.creditportal.responsibility.api.supervision;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of an inquiry. */
public final class InquiryNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public InquiryNumber(String value) {
        super(value);
    }
}
