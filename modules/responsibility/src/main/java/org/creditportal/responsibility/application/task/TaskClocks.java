package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.TenantTasks;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskExtension;

/**
 * The two clocks of a task. While the giver looks at what was passed up, or the task rests, the clock for reporting stands still;
 * one that is overdue by then has ended, for who was late stays late. Is the bureau to act again after that, there are days anew,
 * once.
 */
@ApplicationScoped
public class TaskClocks {

    static final String MODULE = "responsibility";
    static final String CLAIM = "claim";
    static final String CLAIM_AGAIN = "claimAgain";
    static final String REPORT = "report";
    static final String REPORT_AGAIN = "reportAgain";
    static final List<String> NAMES = List.of(CLAIM, CLAIM_AGAIN, REPORT, REPORT_AGAIN);
    static final String PAGE = "/responsibility/task";

    /** The clock of the days anew, by the name of the first. */
    private static final Map<String, String> AGAIN = Map.of(CLAIM, CLAIM_AGAIN, REPORT, REPORT_AGAIN);

    private Clocks clocks;
    private TenantDirectory tenants;

    protected TaskClocks() {}

    @Inject
    public TaskClocks(Clocks clocks, TenantDirectory tenants) {
        this.clocks = clocks;
        this.tenants = tenants;
    }

    void start(Task task) {
        start(task, CLAIM, task.assignedOn());
        start(task, REPORT, task.assignedOn());
    }

    private void start(Task task, String name, LocalDate on) {
        StartClock start = new StartClock(
                key(task.number(), name),
                task.bureau(),
                ResponsibilityPermission.TASKS_WORK,
                PAGE,
                on,
                limit(task, name));
        clocks.start(start.about(task.title()));
    }

    private TimeLimit limit(Task task, String name) {
        boolean reports = name.equals(REPORT) || name.equals(REPORT_AGAIN);
        int toClaim = TenantTasks.of(tenants.current()).rules().claimWorkingDays();
        return reports ? task.limit() : TimeLimit.workingDays(toClaim);
    }

    /** What follows for the clocks from an act. */
    void follow(Task task, TaskAct act, LocalDate today) {
        switch (act) {
            case ACCEPT -> clocks.end(claim(task.number()).key(), today);
            case REJECT, STOP -> {
                rest(claim(task.number()), today);
                rest(report(task.number()), today);
            }
            case SEND_UP -> rest(report(task.number()), today);
            case INSIST, GO_ON -> {
                if (task.state() == TaskState.ASSIGNED) {
                    goOn(task, claim(task.number()), today);
                }
                goOn(task, report(task.number()), today);
            }
            case GIVE_BACK -> goOn(task, report(task.number()), today);
            case CONFIRM -> endAsReported(task);
            case WITHDRAW -> {
                clocks.end(claim(task.number()).key(), today);
                clocks.end(report(task.number()).key(), today);
            }
            case COMPLETE, SEND_BACK, STRIKE -> {
                // The bureau has not passed it up, or it is over.
            }
        }
    }

    private void rest(ClockView clock, LocalDate today) {
        if (clock.endedOn() != null) {
            return;
        }
        if (clock.isLate(today)) {
            clocks.end(clock.key(), today);
        } else {
            clocks.suspend(clock.key(), today);
        }
    }

    private void goOn(Task task, ClockView clock, LocalDate today) {
        if (clock.suspendedSince() != null) {
            clocks.resume(clock.key(), today);
        } else if (clock.endedOn() != null && AGAIN.containsKey(clock.key().name())) {
            start(task, AGAIN.get(clock.key().name()), today);
        }
    }

    /** Measured by the day on which it was passed up, not by that of the confirmation. */
    private void endAsReported(Task task) {
        ClockView clock = report(task.number());
        if (clock.suspendedSince() != null) {
            clocks.resume(clock.key(), task.reportedOn());
        }
        clocks.end(clock.key(), task.reportedOn());
    }

    /** Longer by what was asked for in time. */
    void extend(TaskExtension extension, Signature decision) {
        clocks.extend(report(extension.task()).key(), extension.more(), extension.requestedOn(), decision);
    }

    /** The clock that is overdue; that of the report where none is. */
    ClockKey behind(String number, LocalDate today) {
        ClockView claim = claim(number);
        return isRunningLate(claim, today) ? claim.key() : report(number).key();
    }

    /** Whether the bureau is behind with something that it may still do. */
    boolean isBehind(String number, LocalDate today) {
        return isRunningLate(claim(number), today) || isRunningLate(report(number), today);
    }

    private static boolean isRunningLate(ClockView clock, LocalDate today) {
        return clock.endedOn() == null && clock.isLate(today);
    }

    ClockView claim(String number) {
        return current(number, CLAIM, CLAIM_AGAIN);
    }

    ClockView report(String number) {
        return current(number, REPORT, REPORT_AGAIN);
    }

    /** The clock that counts now, or counted last. */
    private ClockView current(String number, String first, String again) {
        ClockView anew = clocks.of(MODULE, again, List.of(number)).get(number);
        return anew == null ? clocks.require(key(number, first)) : anew;
    }

    /** Those for reporting that count now, of many tasks. */
    Map<String, ClockView> reports(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Map<String, ClockView> reports = new HashMap<>(clocks.of(MODULE, REPORT, numbers));
        reports.putAll(clocks.of(MODULE, REPORT_AGAIN, numbers));
        return reports;
    }

    private static ClockKey key(String number, String name) {
        return new ClockKey(MODULE, number, name);
    }

    static List<String> numbers(Collection<Task> tasks) {
        return tasks.stream().map(Task::number).toList();
    }
}
