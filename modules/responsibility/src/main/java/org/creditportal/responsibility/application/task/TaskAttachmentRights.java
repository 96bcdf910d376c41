package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.creditportal.files.attachment.AttachmentRights;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.domain.task.Task;

/** Whoever sees a task sees what is attached; its giver attaches until it is reported, its bureau while it is at work. */
@ApplicationScoped
public class TaskAttachmentRights implements AttachmentRights {

    @Inject
    private StoredTasks tasks;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public String module() {
        return TaskClocks.MODULE;
    }

    @Override
    public boolean mayRead(String matter) {
        return find(matter).isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        return is(matter, task -> works(task) || gives(task) && task.state() == TaskState.ASSIGNED);
    }

    @Override
    public boolean mayWithhold(String matter) {
        return is(matter, this::gives);
    }

    private boolean works(Task task) {
        return task.isAtWork()
                && officer().may(ResponsibilityPermission.TASKS_WORK)
                && officer().isOf(task.bureau());
    }

    private boolean gives(Task task) {
        return officer().may(ResponsibilityPermission.TASKS_GIVE) && officer().isOf(task.giver());
    }

    private boolean is(String matter, Predicate<Task> what) {
        return find(matter).filter(what).isPresent();
    }

    private Optional<Task> find(String matter) {
        return officer().may(ResponsibilityPermission.TASKS_VIEW)
                ? tasks.find(matter).filter(OfficerOfTasks.scope(officer())::contains)
                : Optional.empty();
    }

    private Officer officer() {
        return currentOfficer.require();
    }
}
