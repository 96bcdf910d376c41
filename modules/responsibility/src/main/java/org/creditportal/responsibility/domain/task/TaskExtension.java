package org.creditportal.responsibility.domain.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.ExtensionState;
import org.creditportal.responsibility.api.task.TaskState;

/** More working days that a bureau asks for, and that whoever gave the task grants or refuses. */
@Entity
@Table(name = "rsp_extension")
public class TaskExtension extends Matter<ExtensionState> {

    @Column(name = "task", nullable = false, updatable = false)
    private String task;

    @Column(name = "working_days", nullable = false, updatable = false)
    private int workingDays;

    @Column(name = "requested_on", nullable = false, updatable = false)
    private LocalDate requestedOn;

    @ElementCollection
    @CollectionTable(name = "rsp_extension_step", joinColumns = @JoinColumn(name = "extension_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected TaskExtension() {}

    private TaskExtension(Task task, int workingDays, LocalDate today) {
        super(task.bureau());
        this.task = task.number();
        this.workingDays = TimeLimit.workingDays(workingDays).amount();
        this.requestedOn = today;
    }

    /** Asked for by somebody of the task's bureau, while it is at work or not yet accepted. */
    public static TaskExtension request(
            Task task, int workingDays, Signatory officer, Signature signature, LocalDate today) {
        task.demand(StepRule.SAME_BUREAU, officer);
        if (!isFor(task.state())) {
            throw new ResponsibilityRefusedException(ResponsibilityError.EXTENSION_TOO_LATE);
        }
        TaskExtension extension = new TaskExtension(task, workingDays, today);
        extension.begin(ExtensionState.REQUESTED, signature, List.of());
        return extension;
    }

    /** Whether a task in this state can be extended. */
    public static boolean isFor(TaskState state) {
        return state == TaskState.ASSIGNED || state == TaskState.ACCEPTED || state == TaskState.RETURNED;
    }

    /** Granted or refused by whoever gave the task; granted by another officer than who asked, who may be of that bureau by now. */
    public void decide(boolean grant, Task itsTask, Signatory officer, Signature signature) {
        ExtensionState decided = grant ? ExtensionState.GRANTED : ExtensionState.REFUSED;
        demand(decided, grant ? itsTask.givers().and(StepRule.FOUR_EYES) : itsTask.givers(), officer);
        if (grant && !isFor(itsTask.state())) {
            throw new ResponsibilityRefusedException(ResponsibilityError.EXTENSION_TOO_LATE);
        }
        take(decided, signature);
    }

    /** Nobody has decided, and there is nothing to extend any more. */
    public void lapse(Signature signature) {
        take(ExtensionState.LAPSED, signature);
    }

    /** Whether the officer may decide on it now. */
    public boolean isDecidableBy(Task itsTask, Signatory officer) {
        return offers(ExtensionState.REFUSED, itsTask.givers(), officer);
    }

    @Override
    protected Class<ExtensionState> states() {
        return ExtensionState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** Number of the task. */
    public String task() {
        return task;
    }

    public TimeLimit more() {
        return TimeLimit.workingDays(workingDays);
    }

    /** The day of the request, which has to be in time; the decision may come later. */
    public LocalDate requestedOn() {
        return requestedOn;
    }

    /** Who decided, when and why; {@code null} while it waits. */
    public Signature decision() {
        return state() == ExtensionState.REQUESTED ? null : lastStep().signature();
    }
}
