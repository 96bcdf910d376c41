package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.sanctions.api.CaseCriteria;
import org.creditportal.sanctions.api.CaseRow;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.CaseView;
import org.creditportal.sanctions.api.MeasureRow;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TaskRow;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.TaskView;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.Feedback;
import org.creditportal.sanctions.domain.JointCase;

/** Cases and tasks as officers see them. */
@ApplicationScoped
class SanctionViews {

    private static final int LATE_AMONG = 1000;

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private MeasureTaskClocks clocks;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private ChoosingTerm term;

    @Inject
    private LegalDate legalDate;

    /** Those whose lead bureau is late come first, unless another order is asked for. */
    Page<CaseRow> search(CaseCriteria criteria) {
        String bureau = officers.onlyBureau();
        return cases.search(criteria, bureau, legalDate.today(), term.zone(), late(bureau))
                .map(this::row);
    }

    private List<String> late(String bureau) {
        return cases.waiting(bureau, term.lateBefore(CaseState.OPENED), term.lateBefore(CaseState.CHOSEN), LATE_AMONG);
    }

    CaseRow row(JointCase of) {
        LocalDate dueOn = term.dueOn(of);
        LocalizedText list = of.isOnEntry()
                ? types.find(of.listType()).map(ListTypeDefinition::name).orElse(null)
                : null;
        return new CaseRow(
                of.number(),
                of.effect(),
                of.subjectNumber(),
                of.subjectName(),
                of.ground(),
                list,
                of.bureau(),
                of.state(),
                of.standing(legalDate.today()),
                of.from(),
                of.until(),
                of.beginning().at(),
                dueOn,
                term.isLate(dueOn),
                of.measures().size());
    }

    CaseView view(JointCase of) {
        return new CaseView(
                row(of),
                of.version(),
                of.isOnEntry(),
                of.degree(),
                of.basis(),
                of.documentNumber(),
                of.facts(),
                of.standstills(),
                of.measures().stream().map(SanctionViews::row).toList(),
                rows(tasks.ofCase(of.number())),
                of.stepRows(),
                next(of));
    }

    private Set<CaseState> next(JointCase of) {
        boolean chooses = officers.officer().may(SanctionsPermission.SANCTIONS_CHOOSE);
        boolean reviews = officers.officer().may(SanctionsPermission.SANCTIONS_REVIEW);
        return of.nextFor(officers.current()).stream()
                .filter(state -> switch (state) {
                    case CHOSEN -> chooses;
                    default -> reviews;
                })
                .collect(Collectors.toSet());
    }

    static MeasureRow row(ChosenMeasure measure) {
        return new MeasureRow(measure.code(), measure.name(), measure.kind(), measure.basis(), measure.bureaus());
    }

    /** With what their cases are today and their running clocks, by two queries more for all of them. */
    List<TaskRow> rows(List<CaseTask> found) {
        Map<String, JointCase> of = casesOf(found);
        Map<String, ClockView> running = clocks.running(found);
        return found.stream()
                .map(task -> row(task, of.get(task.caseNumber()), running.get(task.number())))
                .toList();
    }

    private Map<String, JointCase> casesOf(List<CaseTask> found) {
        Set<String> numbers = found.stream().map(CaseTask::caseNumber).collect(Collectors.toSet());
        return cases.byNumber(numbers);
    }

    private TaskRow row(CaseTask task, JointCase of, ClockView clock) {
        LocalDate today = legalDate.today();
        CaseStanding standing = today.isAfter(task.until()) ? CaseStanding.OVER : of.standing(today);
        return new TaskRow(
                task.number(),
                task.caseNumber(),
                task.effect(),
                task.measure(),
                task.subjectNumber(),
                task.subjectName(),
                task.bureau(),
                task.lead(),
                task.state(),
                standing,
                clock == null ? null : clock.reckoning().dueOn(),
                clock != null && clock.isLate(today),
                task.version());
    }

    TaskView view(CaseTask task) {
        JointCase of = cases.require(task.caseNumber());
        TaskRow row = rows(List.of(task)).get(0);
        return new TaskView(
                row,
                task.version(),
                task.basis(),
                task.matters(),
                of.documentNumber(),
                of.from(),
                task.until(),
                task.feedback().stream().map(SanctionViews::feedback).toList(),
                task.stepRows(),
                next(task, row.standing()));
    }

    /** What does not apply today is not offered to be applied. */
    private Set<TaskState> next(CaseTask task, CaseStanding standing) {
        boolean implementing = officers.officer().may(SanctionsPermission.SANCTIONS_IMPLEMENT);
        boolean reviewing = officers.officer().may(SanctionsPermission.SANCTIONS_REVIEW);
        return task.nextFor(officers.current(), implementing, reviewing).stream()
                .filter(next -> standing == CaseStanding.IN_FORCE
                        || !MeasureTaskSteps.APPLIES.contains(next)
                        || TaskState.TO_REVIEW.contains(task.state()))
                .collect(Collectors.toSet());
    }

    private static TaskView.FeedbackRow feedback(Feedback told) {
        return new TaskView.FeedbackRow(
                told.result(),
                told.matter(),
                told.amount(),
                told.actedOn(),
                told.isTypical(),
                told.note(),
                told.evidence());
    }
}
