package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.DecideExtension;
import org.creditportal.responsibility.api.task.ExtensionState;
import org.creditportal.responsibility.api.task.RequestExtension;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskExtension;
import org.creditportal.responsibility.domain.task.TaskExtensions;
import org.creditportal.responsibility.domain.task.Tasks;

/** Extensions: asked for in time, decided by whoever gave the task, once. */
@ApplicationScoped
public class TaskTerms {

    @Inject
    private Tasks tasks;

    @Inject
    private TaskExtensions extensions;

    @Inject
    private TaskClocks clocks;

    @Inject
    private OfficerOfTasks officers;

    String request(RequestExtension command) {
        Task task = officers.visible(tasks.requireForChange(command.number().value()));
        task.requireVersion(command.seenVersion());
        if (!isOpenFor(task)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.EXTENSION_TOO_LATE);
        }
        TaskExtension extension = TaskExtension.request(
                task, command.workingDays(), officers.signatory(), officers.sign(command.reason()), officers.today());
        extensions.add(extension);
        return extension.number();
    }

    /** Whether one can be asked for now: in time, none waits, and none was granted. */
    boolean isOpenFor(Task task) {
        ClockView clock = clocks.report(task.number());
        return TaskExtension.isFor(task.state())
                && clock.endedOn() == null
                && clock.extension() == null
                && !clock.isLate(officers.today())
                && extensions.of(task.number()).stream()
                        .noneMatch(extension -> extension.state() == ExtensionState.REQUESTED);
    }

    String decide(DecideExtension command) {
        TaskExtension found = extensions.require(command.number().value());
        Task task = officers.visible(tasks.requireForChange(found.task()));
        TaskExtension extension = extensions.requireForChange(found.number());
        extension.requireVersion(command.seenVersion());
        Signature decision = officers.sign(command.reason());
        extension.decide(command.grant(), task, officers.signatory(), decision);
        if (command.grant()) {
            clocks.extend(extension, decision);
        }
        return null;
    }

    /** Nothing is left to extend. */
    void lapse(String task, Signature signature) {
        List<TaskExtension> waiting = extensions.of(task).stream()
                .filter(extension -> extension.state() == ExtensionState.REQUESTED)
                .toList();
        waiting.forEach(
                extension -> extensions.requireForChange(extension.number()).lapse(signature));
    }
}
