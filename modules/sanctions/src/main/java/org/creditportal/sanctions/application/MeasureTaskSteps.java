package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.TakeTaskStep;
import org.creditportal.sanctions.api.TaskCriteria;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskRow;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;

/**
 * Steps of tasks. The case is locked before the task, as lifting and suspending do: an answer comes wholly before them or finds
 * what they have done.
 */
@ApplicationScoped
class MeasureTaskSteps {

    private static final int LATE_AMONG = 1000;

    /** What nobody may do while the measures do not apply (K-29). */
    static final Set<TaskState> APPLIES = EnumSet.of(TaskState.APPLYING, TaskState.IMPLEMENTED);

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private MeasureTaskClocks clocks;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private SanctionViews views;

    @Inject
    private FeedbackEvidence evidence;

    @Inject
    private LegalDate legalDate;

    /** A task and its case, both locked. */
    private record Locked(CaseTask task, JointCase of) {}

    String take(TakeTaskStep command) {
        Locked locked = lock(command.number(), command.seenVersion());
        if (APPLIES.contains(command.next())) {
            locked.of().demandInForce(legalDate.today());
            locked.task().demandNotOver(legalDate.today());
        }
        locked.task().lead(command.next(), officers.current(), officers.sign(command.reason()));
        return followed(locked);
    }

    String review(TakeTaskStep command) {
        Locked locked = lock(command.number(), command.seenVersion());
        locked.task().review(command.next(), officers.current(), officers.sign(command.reason()));
        return followed(locked);
    }

    String feedBack(FeedBack command) {
        Locked locked = lock(command.number(), command.seenVersion());
        String why = command.note() == null || command.note().isBlank() ? command.matter() : command.note();
        List<String> given = evidence.demand(locked.task(), command.result());
        locked.task().feedBack(command, given, officers.current(), officers.sign(why), legalDate.today());
        return followed(locked);
    }

    private Locked lock(TaskNumber number, long seenVersion) {
        JointCase of = tasks.caseOf(number.value()).stream()
                .findFirst()
                .map(cases::requireForChange)
                .orElseThrow(() -> new NotFoundException("CaseTask", number));
        CaseTask task = officers.demandSeen(tasks.requireForChange(number.value()));
        task.requireVersion(seenVersion);
        return new Locked(task, of);
    }

    private String followed(Locked locked) {
        clocks.follow(locked.task());
        if (locked.of().standing(legalDate.today()) == CaseStanding.SUSPENDED) {
            clocks.suspend(locked.task());
        }
        return null;
    }

    /** Those that are overdue come first, whoever looks. */
    Page<TaskRow> search(TaskCriteria criteria) {
        String bureau = officers.onlyBureau();
        String acting = criteria.side() == TaskCriteria.Side.STARTED ? null : bureau;
        List<String> overdue = clocks.overdue(acting, LATE_AMONG);
        Page<CaseTask> found = tasks.search(criteria, bureau, overdue);
        return new Page<>(views.rows(found.items()), found.total(), found.page(), found.size());
    }
}
