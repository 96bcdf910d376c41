package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.correspondence.api.urging.UrgeMatter;
import org.creditportal.correspondence.api.urging.UrgedMatterSource;
import org.creditportal.correspondence.api.urging.UrgingLetters;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.UrgeTask;
import org.creditportal.responsibility.domain.task.Task;

/** The letter that urges a bureau to accept a task or to report it done, for whoever sees the task. */
@ApplicationScoped
public class TaskUrging implements UrgedMatterSource {

    @Inject
    private StoredTasks tasks;

    @Inject
    private TaskClocks clocks;

    @Inject
    private UrgingLetters letters;

    @Inject
    private OfficerOfTasks officers;

    String urge(UrgeTask command) {
        Task task = officers.visible(tasks.requireForChange(command.number().value()));
        return letters.urge(new UrgeMatter(
                clocks.behind(task.number(), officers.today()),
                task.title(),
                ResponsibilityPermission.TASKS_WORK,
                TaskClocks.PAGE,
                command.by(),
                command.words()));
    }

    @Override
    public String module() {
        return TaskClocks.MODULE;
    }

    @Override
    public boolean isSeen(String matter) {
        return officers.officer().may(ResponsibilityPermission.TASKS_VIEW)
                && tasks.find(matter).filter(officers.scope()::contains).isPresent();
    }
}
