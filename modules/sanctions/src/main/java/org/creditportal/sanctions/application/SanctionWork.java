package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.typical.TypicalCase;

/**
 * Cases and tasks in the work list: what a lead bureau has to choose and review, what was returned to an implementing bureau, and
 * who is late. What an implementing bureau has to do by a day is told by its clocks.
 */
@ApplicationScoped
public class SanctionWork implements WaitingSource, FigureSource {

    private static final String MODULE = MeasureTaskClocks.MODULE;
    private static final String CASE = "/sanctions/case";
    private static final String CASES = "/sanctions/cases";

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private StoredTypicalCases typicalCases;

    @Inject
    private MeasureTaskClocks clocks;

    @Inject
    private ChoosingTerm term;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        String bureau = officer.bureau() == null ? "" : officer.bureau();
        Stream<WaitingRow> choose = officer.may(SanctionsPermission.SANCTIONS_CHOOSE)
                ? cases.inState(CaseState.OPENED, bureau, most).stream().map(of -> row("toChoose", of))
                : Stream.empty();
        Stream<WaitingRow> answered = officer.may(SanctionsPermission.SANCTIONS_IMPLEMENT)
                ? tasks.ofBureau(bureau, EnumSet.of(TaskState.RECEIVED, TaskState.IMPLEMENTED), most).stream()
                        .filter(CaseTask::isReturned)
                        .map(task -> row("returned", task))
                : Stream.empty();
        Stream<WaitingRow> typical = officer.may(SanctionsPermission.SANCTIONS_PUBLISH)
                ? typicalCases.inState(TypicalCaseState.PROPOSED, most).stream().map(SanctionWork::row)
                : Stream.empty();
        return Stream.of(
                        choose,
                        decisions(officer, bureau, most),
                        answered,
                        late(officer, bureau, most),
                        lateCases(officer, bureau, most),
                        typical)
                .flatMap(rows -> rows)
                .limit(most)
                .toList();
    }

    private Stream<WaitingRow> decisions(Officer officer, String bureau, int most) {
        if (!officer.may(SanctionsPermission.SANCTIONS_REVIEW)) {
            return Stream.empty();
        }
        Stream<WaitingRow> choices = cases.inState(CaseState.CHOSEN, bureau, most).stream()
                .filter(of -> !officer.signatory().signed(of.lastStep().signature()))
                .map(of -> row("toDecide", of));
        Stream<WaitingRow> answers = tasks.toReview(bureau, most).stream()
                .filter(task -> !task.nextFor(officer.signatory(), false, true).isEmpty())
                .map(task -> row("toReview", task));
        return Stream.concat(choices, answers);
    }

    /** Those who lead a case, and the credit office, learn who is late: to urge, and to tell those above. */
    private Stream<WaitingRow> late(Officer officer, String bureau, int most) {
        boolean all = officer.may(IdentityPermission.BUREAUS_ALL);
        if (!all && !officer.may(SanctionsPermission.SANCTIONS_REVIEW)) {
            return Stream.empty();
        }
        List<CaseTask> acting = tasks.acting(all ? null : bureau, most);
        long late = clocks.running(acting).values().stream()
                .filter(clock -> clock.isLate(legalDate.today()))
                .count();
        return late == 0
                ? Stream.empty()
                : Stream.of(
                        WaitingRow.several(MODULE, "late", late, WorkPlace.of("/sanctions/tasks", "overdue", "true")));
    }

    /** Reviewers of the lead bureau, and the credit office, learn where nobody has chosen or reviewed in time. */
    private Stream<WaitingRow> lateCases(Officer officer, String bureau, int most) {
        boolean all = officer.may(IdentityPermission.BUREAUS_ALL);
        if (!all && !officer.may(SanctionsPermission.SANCTIONS_REVIEW)) {
            return Stream.empty();
        }
        long late = cases.waiting(
                        all ? null : bureau, term.lateBefore(CaseState.OPENED), term.lateBefore(CaseState.CHOSEN), most)
                .size();
        return late == 0
                ? Stream.empty()
                : Stream.of(WaitingRow.several(MODULE, "lateCases", late, WorkPlace.of(CASES, "overdue", "true")));
    }

    private static WaitingRow row(TypicalCase typical) {
        return WaitingRow.decision(
                        MODULE,
                        "typicalCase",
                        typical.number(),
                        WorkPlace.of("/sanctions/typical-case", typical.number()))
                .about(typical.title())
                .from(typical.bureau(), typical.lastStep().signature().at());
    }

    private static WaitingRow row(String kind, JointCase of) {
        WaitingRow row = kind.equals("toChoose")
                ? WaitingRow.task(MODULE, kind, of.number(), WorkPlace.of(CASE, of.number()))
                : WaitingRow.decision(MODULE, kind, of.number(), WorkPlace.of(CASE, of.number()));
        return row.about(of.subjectName())
                .from(of.bureau(), of.lastStep().signature().at());
    }

    private static WaitingRow row(String kind, CaseTask task) {
        WorkPlace place = WorkPlace.of(MeasureTaskClocks.PAGE, task.number());
        WaitingRow row = kind.equals("returned")
                ? WaitingRow.task(MODULE, kind, task.number(), place)
                : WaitingRow.decision(MODULE, kind, task.number(), place);
        return row.about(task.subjectName())
                .from(task.bureau(), task.lastStep().signature().at());
    }

    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(SanctionsPermission.SANCTIONS_VIEW)) {
            return List.of();
        }
        return List.of(new Figure(
                MODULE,
                "inForce",
                count(officer, CaseStanding.IN_FORCE),
                false,
                WorkPlace.of(CASES, "standing", CaseStanding.IN_FORCE.name())));
    }

    @Override
    public List<Chart> charts(Officer officer) {
        if (!officer.may(SanctionsPermission.SANCTIONS_VIEW)) {
            return List.of();
        }
        List<Chart.Bar> bars = Stream.of(CaseStanding.values())
                .map(standing -> bar(standing, count(officer, standing)))
                .toList();
        return List.of(new Chart(MODULE, "standings", bars));
    }

    private long count(Officer officer, CaseStanding standing) {
        String bureau = officer.may(IdentityPermission.BUREAUS_ALL) ? null : String.valueOf(officer.bureau());
        return cases.count(bureau, standing, legalDate.today());
    }

    private static Chart.Bar bar(CaseStanding standing, long count) {
        String key = "CaseStanding." + standing;
        LocalizedText name = new LocalizedText(
                Texts.of(MODULE, Locale.CHINESE).get(key),
                Texts.of(MODULE, Locale.ENGLISH).get(key));
        String tone = standing == CaseStanding.SUSPENDED || standing == CaseStanding.PENDING ? "waiting" : "neutral";
        return new Chart.Bar(name, count, tone, WorkPlace.of(CASES, "standing", standing.name()));
    }
}
