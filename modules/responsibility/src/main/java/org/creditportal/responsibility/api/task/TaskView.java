package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;

/**
 * A task whole.
 *
 * @param version to be carried by the page
 * @param content what is to be done
 * @param basis the clause that it comes from; {@code null} for none
 * @param source where it comes from; {@code null} for nowhere
 * @param sourcePlace where that is seen; {@code null} for nowhere
 * @param recursOn when it is assigned anew; {@code null} for never again
 * @param recurrenceChanged who last changed or ended that it is assigned anew, and why; {@code null} where nobody did
 * @param result what the bureau says that came of it; {@code null} before
 * @param claim the clock for accepting it
 * @param report the clock for reporting it done
 * @param parts the tasks that are parts of it
 * @param acts what the asking officer may do now
 * @param may what else the asking officer may do
 */
public record TaskView(
        TaskRow row,
        long version,
        String content,
        TaskOrigin origin,
        String source,
        WorkPlace sourcePlace,
        Citation basis,
        Recurrence recurrence,
        LocalDate recursOn,
        Signature recurrenceChanged,
        String result,
        ClockView claim,
        ClockView report,
        List<TaskRow> parts,
        List<TaskProgressRow> progress,
        List<ExtensionView> extensions,
        List<StepRow<TaskState>> steps,
        List<TaskAct> acts,
        May may)
        implements Serializable {

    public TaskView {
        parts = List.copyOf(parts);
        progress = List.copyOf(progress);
        extensions = List.copyOf(extensions);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    /** What a file is for that the asking officer attaches now: the bureau proves, whoever gave the task explains it. */
    public TaskFile attachedAs() {
        return may.progress() ? TaskFile.EVIDENCE : TaskFile.INSTRUCTION;
    }

    /** What else an officer may do: tell progress, hand a part on, ask for an extension, urge by letter, change or end the recurrence. */
    public record May(boolean progress, boolean handOn, boolean extension, boolean urge, boolean leadRecurrence)
            implements Serializable {}
}
