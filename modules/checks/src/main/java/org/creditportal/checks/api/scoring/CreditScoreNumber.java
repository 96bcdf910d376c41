package org.creditportal.checks.api.scoring;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a score. */
public final class CreditScoreNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public CreditScoreNumber(String value) {
        super(value);
    }
}
