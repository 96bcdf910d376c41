package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creditportal.files.attachment.CarriedAttachments;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.AssignTask;
import org.creditportal.responsibility.api.task.HandOnTask;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskFile;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskOrder;
import org.creditportal.responsibility.domain.task.Tasks;

/** How tasks come to be: assigned by the credit office, handed on by a bureau, assigned anew in the next period. */
@ApplicationScoped
public class TaskAssignment {

    @Inject
    private Tasks tasks;

    @Inject
    private TaskClocks clocks;

    @Inject
    private TaskSources sources;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private CarriedAttachments files;

    @Inject
    private OfficerOfTasks officers;

    String assign(AssignTask command) {
        String bureau = bureaus.holder(command.bureau()).id();
        List<String> coBureaus =
                command.coBureaus().stream().map(co -> bureaus.holder(co).id()).toList();
        Set<String> given = new HashSet<>(Set.of(bureau));
        coBureaus.forEach(co -> demandOnce(given.add(co), co));
        TaskOrder order = new TaskOrder(
                officers.officer().bureau(),
                command.origin(),
                command.source(),
                command.title(),
                command.content(),
                sources.require(command),
                command.term().from(officers.today()),
                command.recurrence(),
                officers.today());
        Signature by = officers.sign();
        Task lead = keep(Task.assign(order, bureau, null, by));
        TaskOrder part = once(order);
        coBureaus.forEach(co -> keep(Task.assign(part, co, lead, by)));
        return lead.number();
    }

    private static void demandOnce(boolean isNew, String bureau) {
        if (!isNew) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TASK_BUREAU, bureau);
        }
    }

    /** Parts come again with their whole. */
    private static TaskOrder once(TaskOrder order) {
        return new TaskOrder(
                order.giver(),
                order.origin(),
                order.source(),
                order.title(),
                order.content(),
                order.basis(),
                order.limit(),
                Recurrence.ONCE,
                order.assignedOn());
    }

    String handOn(HandOnTask command) {
        Task parent = officers.visible(tasks.requireForChange(command.parent().value()));
        parent.requireVersion(command.seenVersion());
        TaskOrder order = new TaskOrder(
                parent.bureau(),
                TaskOrigin.TASK,
                parent.number(),
                command.title(),
                command.content(),
                parent.basis(),
                command.term().from(officers.today()),
                Recurrence.ONCE,
                officers.today());
        String bureau = bureaus.holder(command.bureau()).id();
        return keep(parent.handOn(order, bureau, officers.signatory(), officers.sign()))
                .number();
    }

    /**
     * The task and its parts for the period that has begun, with what explains them, for whoever holds their bureaus now. It ends
     * where that is whoever gave it.
     */
    void again(Task task) {
        String why = Texts.of(TaskClocks.MODULE, Locale.CHINESE).get("task.recurrence.toGiver");
        if (task.endsAtItsGiver(this::holder, officers.signAsPortal(why))) {
            return;
        }
        Signature by = officers.signAsPortal();
        Task next = carry(task, keep(task.recur(this::holder, officers.today(), by)));
        Set<String> given = new HashSet<>(Set.of(next.bureau(), next.giver()));
        tasks.partsOf(task.number()).stream()
                .filter(part -> part.giver().equals(task.giver()))
                .filter(part -> given.add(holder(part.bureau())))
                .forEach(part -> carry(part, keep(part.recurAsPartOf(next, this::holder, officers.today(), by))));
    }

    private String holder(String bureau) {
        return bureaus.holder(bureau).id();
    }

    private Task carry(Task before, Task next) {
        files.carry(matter(before), matter(next), TaskFile.INSTRUCTION.name());
        return next;
    }

    private static MatterReference matter(Task task) {
        return new MatterReference(TaskClocks.MODULE, task.number());
    }

    private Task keep(Task task) {
        task.demandAnother(task.bureau(), this::holder);
        tasks.add(task);
        clocks.start(task);
        return task;
    }
}
