package org.creditportal.sanctions.domain.supervision;

import org.creditportal.casework.api.step.StepRule;
import org.creditportal.sanctions.api.supervision.MarkState;

/** Who sets a mark does not approve it; what lightens the subject's lot one officer may do alone. */
final class StepsOfAMark {

    private StepsOfAMark() {}

    static StepRule to(MarkState next) {
        return switch (next) {
            case APPROVED, REFUSED -> StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
            case PROPOSED, ENDED -> StepRule.SAME_BUREAU;
        };
    }
}
