package org.creditportal.responsibility.domain.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.creditportal.casework.api.deadline.LimitUnit;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskProgressRow;
import org.creditportal.responsibility.api.task.TaskState;

/**
 * What a bureau is asked to do (督办). It belongs to the bureau that it was given to; whoever gave it, the credit office or the
 * bureau of which it is a part of the task, confirms it in the end. Its days are clocks of casework.
 */
@Entity
@Table(name = "rsp_task")
public class Task extends Matter<TaskState> {

    private static final int WHOLE = 100;

    @Column(name = "giver", nullable = false)
    private String giver;

    @Column(name = "parent", updatable = false)
    private String parent;

    /** Id of the bureau that has the whole of which it is a part, and sees its parts. */
    @Column(name = "lead_bureau")
    private String lead;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    private TaskOrigin origin;

    @Column(name = "source", updatable = false)
    private String source;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    @Embedded
    private TaskBasis basis;

    @Column(name = "limit_amount", nullable = false, updatable = false)
    private int limitAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit", nullable = false, updatable = false)
    private LimitUnit limitUnit;

    @Embedded
    private TaskRecurrence recurrence;

    @Column(name = "assigned_on", nullable = false, updatable = false)
    private LocalDate assignedOn;

    @Column(name = "percent", nullable = false)
    private int percent;

    @Column(name = "result")
    private String result;

    /** When the bureau last passed it up; what the clock is measured by in the end. */
    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @ElementCollection
    @CollectionTable(name = "rsp_task_step", joinColumns = @JoinColumn(name = "task_id"))
    private List<MatterStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "rsp_task_progress", joinColumns = @JoinColumn(name = "task_id"))
    private List<TaskProgress> progress = new ArrayList<>();

    protected Task() {}

    private Task(TaskOrder order, String bureau, Task whole) {
        super(bureau);
        this.giver = order.giver();
        this.parent = whole == null ? null : whole.number();
        this.lead = whole == null ? null : whole.bureau();
        this.origin = order.origin();
        this.source = order.source();
        this.title = order.title();
        this.content = order.content();
        this.basis = order.basis() == null ? null : new TaskBasis(order.basis());
        this.limitAmount = order.limit().amount();
        this.limitUnit = order.limit().unit();
        this.assignedOn = order.assignedOn();
        this.recurrence = new TaskRecurrence(order.recurrence(), order.assignedOn());
    }

    /**
     * A new task of a bureau.
     *
     * @param whole the task of which it is a part; {@code null} for none
     */
    public static Task assign(TaskOrder order, String bureau, Task whole, Signature by) {
        Task task = new Task(order, bureau, whole);
        task.demandAnother(bureau, UnaryOperator.identity());
        task.begin(TaskState.ASSIGNED, by, List.of());
        return task;
    }

    /** A part of this task, for a co bureau. */
    public Task handOn(TaskOrder order, String coBureau, Signatory officer, Signature by) {
        demandHandOn(officer);
        return assign(order, coBureau, this, by);
    }

    private void demandHandOn(Signatory officer) {
        if (parent != null) {
            throw new ResponsibilityRefusedException(ResponsibilityError.PART_OF_PART);
        }
        demandAtWork();
        demand(StepRule.SAME_BUREAU, officer);
    }

    /** One act, by whom it is for. */
    public void take(TaskAct act, Signatory officer, Signature signature, LocalDate today) {
        demandTurn(act);
        demand(rule(act), officer);
        follow(act, signature, today);
    }

    /** The same with a part, because it was done with the whole. */
    public void follow(TaskAct act, Signature signature, LocalDate today) {
        demandTurn(act);
        if (act == TaskAct.COMPLETE) {
            result = signature.reason();
        }
        if (act == TaskAct.SEND_UP) {
            reportedOn = today;
        }
        if (act == TaskAct.CONFIRM) {
            percent = WHOLE;
        }
        if (act == TaskAct.WITHDRAW) {
            recurrence.stop();
        }
        take(act.next(cameFrom()), signature);
    }

    /** What is done with the whole is done with a part as far as the part is where that can be. */
    public boolean followsWith(TaskAct act) {
        return act.isFor(state()) && (act == TaskAct.STOP || act == TaskAct.GO_ON || act == TaskAct.WITHDRAW);
    }

    private TaskState cameFrom() {
        String from = lastStep().from();
        return from == null ? null : TaskState.valueOf(from);
    }

    private void demandTurn(TaskAct act) {
        if (!act.isFor(state())) {
            throw new ResponsibilityRefusedException(ResponsibilityError.ACT_OUT_OF_TURN, act, state());
        }
    }

    private StepRule rule(TaskAct act) {
        StepRule side = StepsOfATask.of(act, giver);
        return act.judges() ? side.and(unlessTook(StepsOfATask::tells)) : side;
    }

    /** Officers of the bureau that gave it. */
    public StepRule givers() {
        return StepsOfATask.givers(giver);
    }

    /** What the officer may do now, who holds the permissions that the last argument says. */
    public List<TaskAct> actsFor(Signatory officer, Predicate<String> may) {
        return Arrays.stream(TaskAct.values())
                .filter(act -> act.isFor(state()) && may.test(act.side().permission()))
                .filter(act -> offers(act.next(cameFrom()), rule(act), officer))
                .toList();
    }

    /** How far it is, as the bureau tells. */
    public void tell(int reached, Signatory officer, Signature told) {
        demandAtWork();
        demand(StepRule.SAME_BUREAU, officer);
        if (reached < 0 || reached > WHOLE) {
            throw new ResponsibilityRefusedException(ResponsibilityError.PERCENT);
        }
        progress.add(new TaskProgress(progress.size() + 1, reached, told));
        percent = reached;
    }

    private void demandAtWork() {
        if (!isAtWork()) {
            throw new ResponsibilityRefusedException(ResponsibilityError.ACT_OUT_OF_TURN, "", state());
        }
    }

    /** Refuses a bureau that stands today for whichever gave it, or has the whole of which it is a part. */
    public void demandAnother(String bureau, UnaryOperator<String> holder) {
        StepsOfATask.demandAnother(holder, bureau, giver, lead);
    }

    /** Never to whoever gave it, or has the whole of which it is a part. */
    @Override
    public void handOver(String successor, Signature signature) {
        demandAnother(successor, UnaryOperator.identity());
        super.handOver(successor, signature);
    }

    /** The whole of which it is a part went to another bureau, which leads it from now on. */
    public void followWhole(String successor, UnaryOperator<String> holder) {
        StepsOfATask.demandAnother(holder, successor, bureau());
        giver = giver.equals(lead) ? successor : giver;
        lead = successor;
    }

    /** Whether the bureau works on it. */
    public boolean isAtWork() {
        return state() == TaskState.ACCEPTED || state() == TaskState.RETURNED;
    }

    /** Whether the bureau has to act. */
    public boolean waitsForBureau() {
        return isAtWork() || state() == TaskState.ASSIGNED || state() == TaskState.COMPLETED;
    }

    /** Whether its period is over and the next one has not been assigned; not while it is stopped. */
    public boolean isToRecur(LocalDate today) {
        return recurrence.isDue(today) && state() != TaskState.STOPPED;
    }

    /** Whether the officer may change or end now that it is assigned anew. */
    public boolean isRecurrenceLedBy(Signatory officer) {
        return recurrence.goesOn() && officer.isOf(giver);
    }

    /** It is not assigned anew any more; what was assigned goes on. */
    public void endRecurrence(Signatory officer, Signature by) {
        demand(givers(), officer);
        recurrence.end(by);
    }

    /** It is assigned anew more or less often; what was assigned goes on. */
    public void changeRecurrence(Recurrence other, Signatory officer, Signature by, LocalDate today) {
        demand(givers(), officer);
        recurrence.change(other, today, by);
    }

    /** It is done, and its next rounds go to the successor of its bureau; whether they do. */
    public boolean recursWith(Handover handover, UnaryOperator<String> holder) {
        if (!recurrence.goesOn() || !state().isOver() || !handover.isOf(recurrence.nextBureau(bureau()))) {
            return false;
        }
        StepsOfATask.demandAnother(holder, handover.successor(), giver);
        recurrence.goTo(handover.successor());
        return true;
    }

    /** Whether it ends, because the next round would go to whoever gives it: that one holds its bureau now. */
    public boolean endsAtItsGiver(UnaryOperator<String> holder, Signature by) {
        boolean ends = holder.apply(recurrence.nextBureau(bureau())).equals(holder.apply(giver));
        if (ends) {
            recurrence.end(by);
        }
        return ends;
    }

    /** The same for the period of this day, for whoever holds its bureau now; this one does not recur any more. */
    public Task recur(UnaryOperator<String> holder, LocalDate today, Signature by) {
        Task next = assign(again(holder, recurrence(), today), holder.apply(recurrence.nextBureau(bureau())), null, by);
        recurrence.stop();
        return next;
    }

    /** A part of it in the period of the task that recurs. */
    public Task recurAsPartOf(Task whole, UnaryOperator<String> holder, LocalDate today, Signature by) {
        return assign(again(holder, Recurrence.ONCE, today), holder.apply(bureau()), whole, by);
    }

    private TaskOrder again(UnaryOperator<String> holder, Recurrence rhythm, LocalDate today) {
        return new TaskOrder(holder.apply(giver), origin, source, title, content, basis(), limit(), rhythm, today);
    }

    @Override
    protected Class<TaskState> states() {
        return TaskState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** Id of the bureau that gave it. */
    public String giver() {
        return giver;
    }

    /** Number of the task of which it is a part; {@code null} for none. */
    public String parent() {
        return parent;
    }

    /** Id of the bureau that has the whole of which it is a part; {@code null} for none. */
    public String lead() {
        return lead;
    }

    public TaskOrigin origin() {
        return origin;
    }

    public String source() {
        return source;
    }

    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    /** The clause that it comes from; {@code null} for none. */
    public Citation basis() {
        return basis == null ? null : basis.citation();
    }

    public TimeLimit limit() {
        return new TimeLimit(limitAmount, limitUnit);
    }

    public Recurrence recurrence() {
        return recurrence.rhythm();
    }

    /** When it is assigned anew; {@code null} for never again. */
    public LocalDate recursOn() {
        return recurrence.nextOn();
    }

    /** Who last changed or ended that it is assigned anew; {@code null} where nobody did. */
    public Signature recurrenceChanged() {
        return recurrence.changed();
    }

    public LocalDate assignedOn() {
        return assignedOn;
    }

    public int percent() {
        return percent;
    }

    /** What the bureau says that came of it; {@code null} before it was completed. */
    public String result() {
        return result;
    }

    /** When the bureau last passed it up; {@code null} before. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** What was told of its progress, the last first. */
    public List<TaskProgressRow> progress() {
        return progress.stream()
                .sorted(Comparator.comparingInt(TaskProgress::place).reversed())
                .map(TaskProgress::row)
                .toList();
    }
}
