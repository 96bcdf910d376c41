package org.creditportal.responsibility.api.liability;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a liability case. */
public final class LiabilityNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public LiabilityNumber(String value) {
        super(value);
    }
}
