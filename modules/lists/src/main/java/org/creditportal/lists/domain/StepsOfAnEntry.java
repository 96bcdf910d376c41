package org.creditportal.lists.domain;

import org.creditportal.casework.api.step.StepRule;
import org.creditportal.lists.api.EntryState;

/**
 * Who leads an entry where: a colleague of the identifying bureau decides on what another proposed; the credit office alone puts
 * entries before the public, by somebody who neither proposed nor reviewed, and takes them back.
 */
final class StepsOfAnEntry {

    private StepsOfAnEntry() {}

    static StepRule to(EntryState next) {
        return switch (next) {
            case PROPOSED -> StepRule.ANYBODY;
            case APPROVED, REJECTED -> StepRule.SAME_BUREAU.and(StepRule.NOT_WHO_BEGAN_IT);
            case PUBLISHED -> StepRule.CREDIT_OFFICE.and(StepRule.THIRD_PERSON);
            case WITHDRAWN -> StepRule.CREDIT_OFFICE;
        };
    }
}
