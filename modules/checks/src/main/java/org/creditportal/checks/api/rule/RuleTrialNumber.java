package org.creditportal.checks.api.rule;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a trial of changed rules. */
public final class RuleTrialNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public RuleTrialNumber(String value) {
        super(value);
    }
}
