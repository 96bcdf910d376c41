package org.creditportal.responsibility.application.task;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.AssignTask;
import org.creditportal.responsibility.api.task.ChangeRecurrence;
import org.creditportal.responsibility.api.task.DecideExtension;
import org.creditportal.responsibility.api.task.EndRecurrence;
import org.creditportal.responsibility.api.task.ExtensionNumber;
import org.creditportal.responsibility.api.task.HandOnTask;
import org.creditportal.responsibility.api.task.ReportProgress;
import org.creditportal.responsibility.api.task.RequestExtension;
import org.creditportal.responsibility.api.task.TakeTaskStep;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskProcedure;
import org.creditportal.responsibility.api.task.UrgeTask;

/** Each act once, however often its form is sent. */
@Stateless
@DenyAll
public class TaskProcedureBean implements TaskProcedure {

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private TaskAssignment assignment;

    @Inject
    private TaskSteps steps;

    @Inject
    private TaskTerms terms;

    @Inject
    private TaskUrging urging;

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_ASSIGN)
    @Audited(ResponsibilityAudit.TASK_ASSIGNED)
    public TaskNumber assign(AssignTask command) {
        return new TaskNumber(onceOnly.once(command.token(), command, () -> assignment.assign(command)));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_GIVE)
    @Audited(ResponsibilityAudit.TASK_HANDED_ON)
    public TaskNumber handOn(HandOnTask command) {
        return new TaskNumber(onceOnly.once(command.token(), command, () -> assignment.handOn(command)));
    }

    @Override
    @RolesAllowed({ResponsibilityPermission.TASKS_WORK, ResponsibilityPermission.TASKS_GIVE})
    @Audited(ResponsibilityAudit.TASK_STEP_TAKEN)
    public void take(TakeTaskStep command) {
        onceOnly.once(command.token(), command, () -> steps.take(command));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_GIVE)
    @Audited(ResponsibilityAudit.TASK_RECURRENCE_ENDED)
    public void endRecurrence(EndRecurrence command) {
        onceOnly.once(command.token(), command, () -> steps.endRecurrence(command));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_GIVE)
    @Audited(ResponsibilityAudit.TASK_RECURRENCE_CHANGED)
    public void changeRecurrence(ChangeRecurrence command) {
        onceOnly.once(command.token(), command, () -> steps.changeRecurrence(command));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_WORK)
    @Audited(ResponsibilityAudit.TASK_PROGRESS_TOLD)
    public void report(ReportProgress command) {
        onceOnly.once(command.token(), command, () -> steps.tell(command));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_ASSIGN)
    @Audited(ResponsibilityAudit.TASK_URGED)
    public void urge(UrgeTask command) {
        onceOnly.once(command.token(), command, () -> urging.urge(command));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_WORK)
    @Audited(ResponsibilityAudit.TASK_EXTENSION_REQUESTED)
    public ExtensionNumber request(RequestExtension command) {
        return new ExtensionNumber(onceOnly.once(command.token(), command, () -> terms.request(command)));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_GIVE)
    @Audited(ResponsibilityAudit.TASK_EXTENSION_DECIDED)
    public void decide(DecideExtension command) {
        onceOnly.once(command.token(), command, () -> terms.decide(command));
    }
}
