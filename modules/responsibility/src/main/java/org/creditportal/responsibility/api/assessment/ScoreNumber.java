package org.creditportal.responsibility.api.assessment;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of one score. */
public final class ScoreNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public ScoreNumber(String value) {
        super(value);
    }
}
