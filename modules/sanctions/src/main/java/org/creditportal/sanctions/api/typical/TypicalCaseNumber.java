package org.creditportal.sanctions.api.typical;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a typical case. */
public final class TypicalCaseNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public TypicalCaseNumber(String value) {
        super(value);
    }
}
