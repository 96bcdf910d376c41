package org.creditportal.checks.domain.check;

import org.creditportal.casework.api.step.StepRule;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.Deviation;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.MatterOutcome;
import org.creditportal.responsibility.api.Effect;

/** The bureau reads, another of its officers reviews (B-8), and the bureau tells what came of it. */
public final class CheckSteps {

    private CheckSteps() {}

    /** Who may lead a check there. */
    public static StepRule to(CheckState next) {
        return switch (next) {
            case LOOKED, READ, CONCLUDED, ABANDONED -> StepRule.SAME_BUREAU;
            case REVIEWED -> StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
        };
    }

    /**
     * Whether the outcome goes another way than what was answered.
     *
     * @param reportMissing whether a report is a condition of entry, and there is none
     */
    static Deviation deviation(MatterOutcome outcome, LookAnswer last, boolean reportMissing) {
        boolean refuses = last.has(Effect.REFUSE);
        if (outcome == MatterOutcome.REFUSED) {
            return refuses ? Deviation.NONE : Deviation.REFUSED_WITHOUT_RULE;
        }
        if (refuses) {
            return Deviation.NOT_REFUSED_AGAINST_RULE;
        }
        return reportMissing ? Deviation.GRANTED_WITHOUT_REPORT : Deviation.NONE;
    }
}
