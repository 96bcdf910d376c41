package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.tenant.Citation;

/**
 * A task whole.
 *
 * @param documentNumber of the decision that the case rests on
 * @param feedback what came of the measure so far, oldest first
 * @param next where the asking officer may lead it now
 */
public record TaskView(
        TaskRow row,
        long version,
        Citation basis,
        List<RelatedMatter> matters,
        String documentNumber,
        LocalDate from,
        LocalDate until,
        List<FeedbackRow> feedback,
        List<StepRow<TaskState>> steps,
        Set<TaskState> next)
        implements Serializable {

    public TaskView {
        matters = List.copyOf(matters);
        feedback = List.copyOf(feedback);
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /**
     * What came of the measure in one matter.
     *
     * @param evidence numbers of the attachments that it was given with
     */
    public record FeedbackRow(
            FeedbackResult result,
            String matter,
            BigDecimal amount,
            LocalDate actedOn,
            boolean typical,
            String note,
            List<String> evidence)
            implements Serializable {

        public FeedbackRow {
            evidence = List.copyOf(evidence);
        }
    }

    /** Whether the asking officer may feed back now. */
    public boolean isFeedbackDue() {
        return next.contains(TaskState.FED_BACK);
    }
}
