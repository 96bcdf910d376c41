package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.application.MatterOutcomes;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskExtensions;
import org.creditportal.responsibility.domain.task.Tasks;

/**
 * Tasks in the work list. What a bureau has to do by a day is told by its clocks; here is what waits for a leader, for whoever
 * gave a task, and for a bureau to which one was returned, or that has no day left for one.
 */
@ApplicationScoped
public class TaskWork implements WaitingSource, OutcomeSource {

    private static final String MODULE = TaskClocks.MODULE;
    private static final Set<TaskState> FOR_GIVERS = Set.of(TaskState.REJECTED, TaskState.REPORTED, TaskState.DONE);
    private static final Set<TaskState> AT_WORK = Set.of(TaskState.ASSIGNED, TaskState.ACCEPTED);

    /** Of so many open tasks of a bureau is looked whether they have a day; the oldest first. */
    private static final int MOST_AT_WORK = 500;

    @Inject
    private Tasks tasks;

    @Inject
    private TaskExtensions extensions;

    @Inject
    private TaskClocks clocks;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        List<WaitingRow> rows = new ArrayList<>();
        String bureau = officer.bureau();
        if (bureau == null) {
            return rows;
        }
        if (officer.may(ResponsibilityPermission.TASKS_GIVE)) {
            tasks.givenBy(bureau, FOR_GIVERS, most).stream()
                    .filter(task ->
                            !task.actsFor(officer.signatory(), officer::may).isEmpty())
                    .forEach(task -> rows.add(row(task)));
            extensions
                    .waitingFor(bureau, most)
                    .forEach(extension -> rows.add(WaitingRow.decision(
                                    MODULE,
                                    "extension",
                                    extension.task(),
                                    WorkPlace.of(TaskClocks.PAGE, extension.task()))
                            .from(extension.bureau(), extension.beginning().at())));
        }
        if (officer.may(ResponsibilityPermission.TASKS_REVIEW)) {
            tasks.ofBureau(bureau, Set.of(TaskState.COMPLETED), most).stream()
                    .filter(task -> !officer.signatory().signed(task.lastStep().signature()))
                    .forEach(task -> rows.add(row(task)));
        }
        if (officer.may(ResponsibilityPermission.TASKS_WORK)) {
            tasks.ofBureau(bureau, Set.of(TaskState.RETURNED), most).forEach(task -> rows.add(row(task)));
            withoutDays(bureau).forEach(task -> rows.add(row(task)));
        }
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /** The bureau was late with the days anew too: no clock tells of them any more. */
    private Stream<Task> withoutDays(String bureau) {
        List<Task> open = tasks.ofBureau(bureau, AT_WORK, MOST_AT_WORK);
        Map<String, ClockView> reports = clocks.reports(TaskClocks.numbers(open));
        return open.stream().filter(task -> reports.get(task.number()).endedOn() != null);
    }

    private static WaitingRow row(Task task) {
        return WaitingRow.decision(
                        MODULE,
                        "task." + task.state().name(),
                        task.number(),
                        WorkPlace.of(TaskClocks.PAGE, task.number()))
                .about(task.title())
                .from(task.bureau(), task.lastStep().signature().at());
    }

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return officer.may(ResponsibilityPermission.TASKS_VIEW)
                ? tasks.movedFor(officer.id(), since, most).stream()
                        .map(task -> MatterOutcomes.of("task", task, task.title(), TaskClocks.PAGE))
                        .toList()
                : List.of();
    }
}
