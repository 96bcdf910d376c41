package org.creditportal.checks.api.rule;

import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.identifier.NotSearched;

/** Number of a trial of changed rules. */
@NotSearched("a trial is read beside the rule that was tried, by whom proposes or releases it")
public final class RuleTrialNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public RuleTrialNumber(String value) {
        super(value);
    }
}
