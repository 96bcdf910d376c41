package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.ChangeRecurrence;
import org.creditportal.responsibility.api.task.EndRecurrence;
import org.creditportal.responsibility.api.task.ReportProgress;
import org.creditportal.responsibility.api.task.TakeTaskStep;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskFile;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.Tasks;

/** The acts of a task, and what follows from them: for its clocks, its parts, and what was asked for. */
@ApplicationScoped
public class TaskSteps {

    @Inject
    private Tasks tasks;

    @Inject
    private TaskClocks clocks;

    @Inject
    private TaskTerms terms;

    @Inject
    private AttachedFiles files;

    @Inject
    private OfficerOfTasks officers;

    String take(TakeTaskStep command) {
        Task task = changed(command.number(), command.seenVersion());
        TaskAct act = command.act();
        officers.demand(act.side().permission(), task.number());
        List<Task> parts = tasks.partsOf(task.number());
        if (act == TaskAct.COMPLETE) {
            demandComplete(task, parts);
        }
        Signature signature = officers.sign(command.reason());
        LocalDate today = officers.today();
        task.take(act, officers.signatory(), signature, today);
        follow(task, act, signature);
        parts.stream().filter(part -> part.followsWith(act)).forEach(part -> {
            tasks.requireForChange(part.number()).follow(act, signature, today);
            follow(part, act, signature);
        });
        return null;
    }

    private void demandComplete(Task task, List<Task> parts) {
        long open = parts.stream().filter(part -> !part.state().isOver()).count();
        if (open > 0) {
            throw new ResponsibilityRefusedException(ResponsibilityError.PARTS_OPEN, open);
        }
        if (!files.isProven(new MatterReference(TaskClocks.MODULE, task.number()), List.of(TaskFile.EVIDENCE.name()))) {
            throw new ResponsibilityRefusedException(ResponsibilityError.EVIDENCE_MISSING);
        }
    }

    private void follow(Task task, TaskAct act, Signature signature) {
        clocks.follow(task, act, officers.today());
        if (act == TaskAct.SEND_UP || act == TaskAct.WITHDRAW) {
            terms.lapse(task.number(), signature);
        }
    }

    String endRecurrence(EndRecurrence command) {
        Task task = changed(command.number(), command.seenVersion());
        task.endRecurrence(officers.signatory(), officers.sign(command.reason()));
        return null;
    }

    String changeRecurrence(ChangeRecurrence command) {
        Task task = changed(command.number(), command.seenVersion());
        task.changeRecurrence(
                command.recurrence(), officers.signatory(), officers.sign(command.reason()), officers.today());
        return null;
    }

    String tell(ReportProgress command) {
        Task task = changed(command.number(), command.seenVersion());
        task.tell(command.percent(), officers.signatory(), officers.sign(command.text()));
        return null;
    }

    private Task changed(BusinessNumber number, long seenVersion) {
        Task task = officers.visible(tasks.requireForChange(number.value()));
        task.requireVersion(seenVersion);
        return task;
    }
}
