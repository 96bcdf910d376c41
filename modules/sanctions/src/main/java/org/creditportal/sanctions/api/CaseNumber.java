package org.creditportal.sanctions.api;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a joint case. */
public final class CaseNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public CaseNumber(String value) {
        super(value);
    }
}
