package org.creditportal.sanctions.domain.typical;

import org.creditportal.casework.api.step.StepRule;
import org.creditportal.sanctions.api.typical.TypicalCaseState;

/** The credit office lets the public see it, by somebody who did not propose it; what takes it back, one officer may do alone. */
final class StepsOfATypicalCase {

    private StepsOfATypicalCase() {}

    static StepRule to(TypicalCaseState next) {
        return switch (next) {
            case PUBLISHED, REFUSED -> StepRule.CREDIT_OFFICE.and(StepRule.FOUR_EYES);
            case WITHDRAWN -> StepRule.CREDIT_OFFICE;
            case PROPOSED -> StepRule.SAME_BUREAU;
        };
    }
}
