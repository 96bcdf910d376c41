package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TenantTasks;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskExtension;

/**
 * The two clocks of a task. While the giver looks at what was passed up, or the task rests, the clock for reporting stands still;
 * one that is overdue by then has ended, for who was late stays late.
 */
@ApplicationScoped
public class TaskClocks {

    static final String MODULE = "responsibility";
    static final String CLAIM = "claim";
    static final String REPORT = "report";
    static final String PAGE = "/responsibility/task";

    @Inject
    private Clocks clocks;

    @Inject
    private TenantDirectory tenants;

    void start(Task task) {
        int toClaim = TenantTasks.of(tenants.current()).rules().claimWorkingDays();
        start(task, CLAIM, TimeLimit.workingDays(toClaim));
        start(task, REPORT, task.limit());
    }

    private void start(Task task, String name, TimeLimit limit) {
        StartClock start = new StartClock(
                key(task.number(), name),
                task.bureau(),
                ResponsibilityPermission.TASKS_WORK,
                PAGE,
                task.assignedOn(),
                limit);
        clocks.start(start.about(task.title()));
    }

    /** What follows for the clocks from an act. */
    void follow(Task task, TaskAct act, LocalDate today) {
        switch (act) {
            case ACCEPT -> clocks.end(key(task.number(), CLAIM), today);
            case REJECT, STOP -> {
                rest(task, CLAIM, today);
                rest(task, REPORT, today);
            }
            case SEND_UP -> rest(task, REPORT, today);
            case INSIST, GO_ON -> {
                goOn(task, CLAIM, today);
                goOn(task, REPORT, today);
            }
            case GIVE_BACK -> goOn(task, REPORT, today);
            case CONFIRM -> endAsReported(task);
            case WITHDRAW -> {
                clocks.end(key(task.number(), CLAIM), today);
                clocks.end(key(task.number(), REPORT), today);
            }
            case COMPLETE, SEND_BACK, STRIKE -> {
                // The bureau has not passed it up, or it is over.
            }
        }
    }

    private void rest(Task task, String name, LocalDate today) {
        ClockKey key = key(task.number(), name);
        ClockView clock = clocks.require(key);
        if (clock.endedOn() != null) {
            return;
        }
        if (clock.isLate(today)) {
            clocks.end(key, today);
        } else {
            clocks.suspend(key, today);
        }
    }

    private void goOn(Task task, String name, LocalDate today) {
        ClockKey key = key(task.number(), name);
        if (clocks.require(key).suspendedSince() != null) {
            clocks.resume(key, today);
        }
    }

    /** Measured by the day on which it was passed up, not by that of the confirmation. */
    private void endAsReported(Task task) {
        goOn(task, REPORT, task.reportedOn());
        clocks.end(key(task.number(), REPORT), task.reportedOn());
    }

    /** Longer by what was asked for in time. */
    void extend(TaskExtension extension, Signature decision) {
        clocks.extend(key(extension.task(), REPORT), extension.more(), extension.requestedOn(), decision);
    }

    /** The clock that is overdue; that of the report where none is. */
    ClockKey behind(String number, LocalDate today) {
        return isRunningLate(claim(number), today) ? key(number, CLAIM) : key(number, REPORT);
    }

    /** Whether the bureau is behind with something that it may still do. */
    boolean isBehind(String number, LocalDate today) {
        return isRunningLate(claim(number), today) || isRunningLate(report(number), today);
    }

    private static boolean isRunningLate(ClockView clock, LocalDate today) {
        return clock.endedOn() == null && clock.isLate(today);
    }

    ClockView claim(String number) {
        return clocks.require(key(number, CLAIM));
    }

    ClockView report(String number) {
        return clocks.require(key(number, REPORT));
    }

    /** Those for reporting, of many tasks. */
    Map<String, ClockView> reports(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : clocks.of(MODULE, REPORT, numbers);
    }

    private static ClockKey key(String number, String name) {
        return new ClockKey(MODULE, number, name);
    }

    static List<String> numbers(Collection<Task> tasks) {
        return tasks.stream().map(Task::number).toList();
    }
}
