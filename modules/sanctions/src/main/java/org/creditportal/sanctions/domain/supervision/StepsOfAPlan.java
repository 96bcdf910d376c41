package org.creditportal.sanctions.domain.supervision;

import org.creditportal.casework.api.step.StepRule;
import org.creditportal.sanctions.api.supervision.PlanState;

/** Who makes the lists does not draw from them. */
final class StepsOfAPlan {

    private StepsOfAPlan() {}

    static StepRule to(PlanState next) {
        return switch (next) {
            case DRAWN -> StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
            case DRAFTED, CLOSED, DROPPED -> StepRule.SAME_BUREAU;
        };
    }
}
