package org.creditportal.checks.api.check;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a check. */
public final class CheckNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public CheckNumber(String value) {
        super(value);
    }
}
