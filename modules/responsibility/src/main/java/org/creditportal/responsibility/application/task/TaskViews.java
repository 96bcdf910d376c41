package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.ExtensionView;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.TaskView;
import org.creditportal.responsibility.api.task.Timekeeping;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskExtension;
import org.creditportal.responsibility.domain.task.TaskExtensions;
import org.creditportal.responsibility.domain.task.Tasks;

/** Tasks with their days, as pages show them to the officer at work. */
@ApplicationScoped
public class TaskViews {

    @Inject
    private Tasks tasks;

    @Inject
    private TaskExtensions extensions;

    @Inject
    private TaskClocks clocks;

    @Inject
    private TaskTerms terms;

    @Inject
    private TaskSources sources;

    @Inject
    private OfficerOfTasks officers;

    TaskView view(Task task) {
        Officer officer = officers.officer();
        Signatory signatory = officer.signatory();
        return new TaskView(
                rows(List.of(task)).get(0),
                task.version(),
                task.content(),
                task.origin(),
                task.source(),
                sources.place(task),
                task.basis(),
                task.recurrence(),
                task.recursOn(),
                task.recurrenceChanged(),
                task.result(),
                clocks.claim(task.number()),
                clocks.report(task.number()),
                rows(tasks.partsOf(task.number())),
                task.progress(),
                extensions.of(task.number()).stream()
                        .map(extension -> view(extension, task, officer))
                        .toList(),
                task.stepRows(),
                task.actsFor(signatory, officer::may),
                may(task, officer));
    }

    private static ExtensionView view(TaskExtension extension, Task task, Officer officer) {
        return new ExtensionView(
                extension.number(),
                extension.version(),
                extension.state(),
                extension.more().amount(),
                extension.beginning(),
                extension.decision(),
                officer.may(ResponsibilityPermission.TASKS_GIVE) && extension.isDecidableBy(task, officer.signatory()));
    }

    private TaskView.May may(Task task, Officer officer) {
        boolean own = officer.signatory().isOf(task.bureau());
        boolean works = own && officer.may(ResponsibilityPermission.TASKS_WORK);
        boolean gives = own && officer.may(ResponsibilityPermission.TASKS_GIVE);
        return new TaskView.May(
                works && task.isAtWork(),
                gives && task.isAtWork() && task.parent() == null,
                works && terms.isOpenFor(task),
                officer.may(ResponsibilityPermission.TASKS_ASSIGN) && clocks.isBehind(task.number(), officers.today()),
                officer.may(ResponsibilityPermission.TASKS_GIVE) && task.isRecurrenceLedBy(officer.signatory()));
    }

    Page<TaskRow> rows(Page<Task> page) {
        Map<String, ClockView> reports = clocks.reports(TaskClocks.numbers(page.items()));
        return page.map(task -> row(task, reports.get(task.number()), officers.today()));
    }

    List<TaskRow> rows(Collection<Task> found) {
        Map<String, ClockView> reports = clocks.reports(TaskClocks.numbers(found));
        LocalDate today = officers.today();
        return found.stream()
                .map(task -> row(task, reports.get(task.number()), today))
                .toList();
    }

    private static TaskRow row(Task task, ClockView clock, LocalDate today) {
        ClockRow line = new ClockRow(
                clock.key(),
                clock.bureau(),
                TaskClocks.PAGE,
                clock.reckoning().startedOn(),
                clock.reckoning().dueOn(),
                clock.reckoning().provisional(),
                clock.endedOn());
        return row(task, line, today);
    }

    static TaskRow row(Task task, ClockRow clock, LocalDate today) {
        return new TaskRow(
                task.number(),
                task.title(),
                task.bureau(),
                task.giver(),
                task.parent(),
                task.state(),
                task.percent(),
                task.assignedOn(),
                clock.dueOn(),
                clock.provisional(),
                task.state() == TaskState.WITHDRAWN ? null : time(task, clock, today),
                task.version());
    }

    /** Nothing is done while the bureau has to act; who was late once stays so, whatever came of the days anew. */
    private static Timekeeping time(Task task, ClockRow clock, LocalDate today) {
        String name = clock.key().name();
        boolean anew = name.equals(TaskClocks.REPORT_AGAIN);
        boolean reports = anew || name.equals(TaskClocks.REPORT);
        if (reports && clock.endedOn() != null && clock.isLate(today) && task.waitsForBureau()) {
            return Timekeeping.OVERDUE;
        }
        return anew && clock.endedOn() != null ? Timekeeping.LATE : Timekeeping.of(clock, today);
    }
}
