package org.creditportal.checks.api.trial;

import org.creditportal.kernel.page.Page;

/**
 * What changed rules or a changed scoring model would have done to answers that were given: tried in the background, and kept. Nothing is
 * changed by it.
 */
public interface RuleTrials {

    /** Has it tried; who asks for the same again is told of that trial, begun or over. */
    RuleTrialView request(TryRuleLine command);

    /**
     * Has it tried, as rules are.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where the model is not sound, or an area is another bureau's
     */
    RuleTrialView request(TryScoringModel command);

    /**
     * How far a trial is, and what came of it.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is none of the number that the officer may see
     */
    RuleTrialView require(RuleTrialNumber number);

    /**
     * One page of the answers that would have been others, in the order in which they were tried: those of the checks that the officer
     * sees.
     */
    Page<RuleTrialRow> searchRows(RuleTrialNumber number, int page, int size);
}
