package org.creditportal.sanctions.domain;

import org.creditportal.casework.api.step.StepRule;
import org.creditportal.sanctions.api.CaseState;

/** The lead bureau chooses; another officer of it decides. Lifting follows from the ground and is nobody's choice. */
final class StepsOfACase {

    private StepsOfACase() {}

    static StepRule to(CaseState next) {
        return switch (next) {
            case CHOSEN -> StepRule.SAME_BUREAU;
            case INITIATED, DISPENSED, OPENED -> StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
            case LIFTED -> StepRule.ANYBODY;
        };
    }
}
