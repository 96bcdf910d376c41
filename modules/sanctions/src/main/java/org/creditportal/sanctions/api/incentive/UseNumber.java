package org.creditportal.sanctions.api.incentive;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a use of an incentive. */
public final class UseNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public UseNumber(String value) {
        super(value);
    }
}
