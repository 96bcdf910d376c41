package org.creditportal.responsibility.domain.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskState;

/** Who may do what with a task: the bureau that has it, its leaders, and whoever gave it. */
final class StepsOfATask {

    private static final Set<TaskState> TOLD = EnumSet.of(TaskState.REJECTED, TaskState.COMPLETED, TaskState.REPORTED);

    private StepsOfATask() {}

    static StepRule of(TaskAct act, String giver) {
        return switch (act.side()) {
            case DOER -> StepRule.SAME_BUREAU;
            case LEADER -> StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
            case GIVER -> givers(giver);
        };
    }

    /** Whether the bureau that has it told by this step how it stands with it. */
    static boolean tells(MatterStep step) {
        return TOLD.contains(TaskState.valueOf(step.to()));
    }

    /** A bureau gets no task from itself, be it of its own or a part of one. */
    static void demandAnother(String bureau, String... others) {
        if (Arrays.asList(others).contains(bureau)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TASK_BUREAU, bureau);
        }
    }

    /** Officers of the bureau that gave it. */
    static StepRule givers(String giver) {
        return situation -> situation.officer().isOf(giver) ? Optional.empty() : Optional.of(CaseworkError.SAME_BUREAU);
    }
}
