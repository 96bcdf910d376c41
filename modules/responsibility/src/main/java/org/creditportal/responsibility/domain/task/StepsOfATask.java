package org.creditportal.responsibility.domain.task;

import java.util.Optional;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.responsibility.api.task.TaskAct;

/** Who may do what with a task: the bureau that has it, its leaders, and whoever gave it. */
final class StepsOfATask {

    private StepsOfATask() {}

    static StepRule of(TaskAct act, String giver) {
        return switch (act.side()) {
            case DOER -> StepRule.SAME_BUREAU;
            case LEADER -> StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
            case GIVER -> act.judges() ? givers(giver).and(StepRule.FOUR_EYES) : givers(giver);
        };
    }

    /** Officers of the bureau that gave it. */
    static StepRule givers(String giver) {
        return situation -> situation.officer().isOf(giver) ? Optional.empty() : Optional.of(CaseworkError.SAME_BUREAU);
    }
}
