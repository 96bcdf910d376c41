package org.creditportal.responsibility.domain.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /**
     * A bureau gets no task from itself, be it of its own or a part of one, nor from whose matters it holds now.
     *
     * @param holder which bureau stands today for one
     * @param others ids of bureaus; {@code null} for none
     */
    static void demandAnother(UnaryOperator<String> holder, String bureau, String... others) {
        String own = holder.apply(bureau);
        if (Arrays.stream(others).filter(Objects::nonNull).map(holder).anyMatch(own::equals)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TASK_BUREAU, bureau);
        }
    }

    /** Officers of the bureau that gave it. */
    static StepRule givers(String giver) {
        return situation -> situation.officer().isOf(giver) ? Optional.empty() : Optional.of(CaseworkError.SAME_BUREAU);
    }
}
