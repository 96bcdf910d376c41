package org.creditportal.responsibility.application.task;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.BoardRow;
import org.creditportal.responsibility.api.task.DueElsewhereRow;
import org.creditportal.responsibility.api.task.ExtensionNumber;
import org.creditportal.responsibility.api.task.TaskCriteria;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskView;
import org.creditportal.responsibility.api.task.TimekeepingRow;
import org.creditportal.responsibility.domain.task.TaskExtensions;
import org.creditportal.responsibility.domain.task.Tasks;

@Stateless
@DenyAll
public class TaskLookupBean implements TaskLookup {

    @Inject
    private Tasks tasks;

    @Inject
    private TaskExtensions extensions;

    @Inject
    private TaskViews views;

    @Inject
    private TaskDays days;

    @Inject
    private OfficerOfTasks officers;

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    public TaskView require(TaskNumber number) {
        return views.view(officers.visible(tasks.require(number.value())));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    public TaskView requireOf(ExtensionNumber extension) {
        String task = extensions.require(extension.value()).task();
        return views.view(officers.visible(tasks.require(task)));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    public Page<TaskRow> search(TaskCriteria criteria) {
        if (criteria.saysNothing()) {
            return new Page<>(List.of(), 0, criteria.page(), criteria.size());
        }
        return views.rows(days.search(criteria, officers.scope()));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    public List<TaskRow> due(LocalDate from, LocalDate until) {
        return days.due(from, until, officers.scope());
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    public List<BoardRow> board() {
        return days.board(officers.scope());
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    public List<TimekeepingRow> timekeeping(LocalDate from, LocalDate until) {
        return days.timekeeping(from, until, officers.scope());
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_ASSIGN)
    public List<DueElsewhereRow> dueElsewhere() {
        return days.dueElsewhere();
    }
}
