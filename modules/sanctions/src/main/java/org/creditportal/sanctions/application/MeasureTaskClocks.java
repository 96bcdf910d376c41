package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TaskLimits;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.domain.CaseTask;

/**
 * The days of a task: for receiving, responding, feeding back and reversing, each once. What is returned has no second day; it
 * stands in the bureau's work list until it is answered.
 */
@ApplicationScoped
class MeasureTaskClocks {

    static final String MODULE = "sanctions";
    static final String PAGE = "/sanctions/task";

    private static final Map<TaskState, String> NAMES = new EnumMap<>(Map.of(
            TaskState.HANDED_OUT, "receive",
            TaskState.RECEIVED, "respond",
            TaskState.APPLYING, "feedBack",
            TaskState.IMPLEMENTED, "feedBack",
            TaskState.REVERSING, "reverse"));

    static final List<String> ALL_NAMES = List.of("receive", "respond", "feedBack", "reverse");

    @Inject
    Clocks clocks;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    /** What was to be done by a day is done or no longer to be done; what is to be done now has its day. */
    void follow(CaseTask task) {
        String wanted = NAMES.get(task.state());
        Map<String, ClockView> known = of(task.number());
        known.forEach((name, clock) -> {
            if (!name.equals(wanted) && clock.endedOn() == null) {
                clocks.end(clock.key(), legalDate.today());
            }
        });
        if (wanted != null && !known.containsKey(wanted)) {
            StartClock start = new StartClock(
                    new ClockKey(MODULE, task.number(), wanted),
                    task.bureau(),
                    SanctionsPermission.SANCTIONS_IMPLEMENT,
                    PAGE,
                    legalDate.today(),
                    TimeLimit.workingDays(days(wanted)));
            clocks.start(start.about(task.subjectName()));
        }
    }

    /** The day stands still, unless it is over: then the bureau was late before. */
    void suspend(CaseTask task) {
        running(task)
                .filter(clock -> clock.suspendedSince() == null && !clock.isLate(legalDate.today()))
                .ifPresent(clock -> clocks.suspend(clock.key(), legalDate.today()));
    }

    void resume(CaseTask task) {
        running(task)
                .filter(clock -> clock.suspendedSince() != null)
                .ifPresent(clock -> clocks.resume(clock.key(), legalDate.today()));
    }

    private Optional<ClockView> running(CaseTask task) {
        return of(task.number()).values().stream()
                .filter(clock -> clock.endedOn() == null)
                .findFirst();
    }

    private Map<String, ClockView> of(String number) {
        Map<String, ClockView> known = new HashMap<>();
        ALL_NAMES.forEach(name -> Optional.ofNullable(
                        clocks.of(MODULE, name, List.of(number)).get(number))
                .ifPresent(clock -> known.put(name, clock)));
        return known;
    }

    /** The clocks of one name, by the task's number. */
    Map<String, ClockView> of(String name, Collection<String> numbers) {
        return clocks.of(MODULE, name, numbers);
    }

    /** The clocks that run, by the task's number. */
    Map<String, ClockView> running(Collection<CaseTask> tasks) {
        List<String> numbers = tasks.stream().map(CaseTask::number).toList();
        Map<String, ClockView> running = new HashMap<>();
        ALL_NAMES.forEach(name -> clocks.of(MODULE, name, numbers).forEach((number, clock) -> {
            if (clock.endedOn() == null) {
                running.put(number, clock);
            }
        }));
        return running;
    }

    /** Numbers of tasks whose day is over without an act, the longest overdue first; of one implementing bureau or of all. */
    List<String> overdue(String bureau, int most) {
        LocalDate yesterday = legalDate.today().minusDays(1);
        return ALL_NAMES.stream()
                .map(name -> ClockCriteria.of(MODULE, name)
                        .ofBureau(bureau)
                        .due(null, yesterday)
                        .stillRunning())
                .flatMap(late -> clocks.search(late, most).stream())
                .sorted(Comparator.comparing(ClockRow::dueOn))
                .map(late -> late.key().matter())
                .limit(most)
                .toList();
    }

    private int days(String name) {
        TaskLimits limits = TenantSanctions.of(tenants.current()).limits();
        return switch (name) {
            case "receive" -> limits.receive();
            case "respond" -> limits.respond();
            case "feedBack" -> limits.feedBack();
            default -> limits.reverse();
        };
    }
}
