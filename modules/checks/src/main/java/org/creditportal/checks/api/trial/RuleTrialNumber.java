package org.creditportal.checks.api.trial;

import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.identifier.NotSearched;

/** Number of a trial of changed rules or of a changed scoring model. */
@NotSearched("a trial is read beside the rule or the model that was tried, by whom proposes or releases it")
public final class RuleTrialNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public RuleTrialNumber(String value) {
        super(value);
    }
}
