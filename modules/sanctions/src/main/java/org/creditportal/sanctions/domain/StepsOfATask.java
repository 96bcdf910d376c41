package org.creditportal.sanctions.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.sanctions.api.TaskState;

/** The implementing bureau does and undoes; the lead bureau reviews what it answers, by somebody who had no hand in that. */
final class StepsOfATask {

    private static final Set<TaskState> REVIEW_RESULTS =
            EnumSet.of(TaskState.EXCUSED, TaskState.REVIEWED, TaskState.RECEIVED, TaskState.IMPLEMENTED);

    /** Feedback comes with what it says; lifting follows from the case. */
    private static final Set<TaskState> OTHERWISE =
            EnumSet.of(TaskState.FED_BACK, TaskState.LIFTED, TaskState.REVERSING);

    private StepsOfATask() {}

    /** Whether the implementing bureau leads it there by a step that asks for no more than a reason. */
    static boolean isPlain(TaskState from, TaskState next) {
        return !OTHERWISE.contains(next) && !isReview(from, next);
    }

    static StepRule rule(TaskState from, TaskState next, String lead) {
        return isReview(from, next) ? of(lead) : StepRule.SAME_BUREAU;
    }

    /** Whether the implementing bureau said or did by this step what the lead bureau judges. */
    static boolean isJudged(MatterStep step) {
        TaskState to = TaskState.valueOf(step.to());
        boolean done = to == TaskState.IMPLEMENTED && !isReview(TaskState.valueOf(step.from()), to);
        return done || TaskState.TO_REVIEW.contains(to);
    }

    /** Whether the step answers what the bureau has said. */
    static boolean isReview(TaskState from, TaskState next) {
        return TaskState.TO_REVIEW.contains(from) && REVIEW_RESULTS.contains(next);
    }

    private static StepRule of(String bureau) {
        return situation ->
                situation.officer().isOf(bureau) ? Optional.empty() : Optional.of(CaseworkError.SAME_BUREAU);
    }
}
