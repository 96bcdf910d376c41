package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;

/**
 * What became of measures that a bureau applies, or was about to: lifted, suspended, resumed (K-29). Whoever had begun has a task to
 * reverse it; whoever had not would go on preparing it, if nobody told.
 */
@ApplicationScoped
public class MeasureOutcomes implements OutcomeSource {

    @Inject
    StoredMeasureTasks tasks;

    @Inject
    StoredCases cases;

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        if (officer.bureau() == null || !officer.may(SanctionsPermission.SANCTIONS_IMPLEMENT)) {
            return List.of();
        }
        return told(officer.bureau(), since, most);
    }

    List<OutcomeRow> told(String bureau, Instant since, int most) {
        List<CaseTask> stood = tasks.stoodSince(bureau, since, most);
        Map<String, JointCase> of =
                cases.byNumber(stood.stream().map(CaseTask::caseNumber).collect(Collectors.toSet()));
        return Stream.concat(
                        tasks.liftedSince(bureau, since, most).stream().map(MeasureOutcomes::lifted),
                        stood.stream().map(task -> stood(task, of.get(task.caseNumber()))))
                .sorted(Comparator.comparing(OutcomeRow::at).reversed())
                .limit(most)
                .toList();
    }

    private static OutcomeRow lifted(CaseTask task) {
        Signature last = task.lastStep().signature();
        return row("task." + task.state().name(), task, last.officerName(), last.at(), last.reason());
    }

    private static OutcomeRow stood(CaseTask task, JointCase of) {
        String kind = of.standstills().isEmpty() ? "task.resumed" : "task.suspended";
        return row(kind, task, Signatory.PORTAL.sign(of.stoodAt()).officerName(), of.stoodAt(), null);
    }

    private static OutcomeRow row(String kind, CaseTask task, String by, Instant at, String reason) {
        return new OutcomeRow(
                MeasureTaskClocks.MODULE,
                kind,
                task.number(),
                task.subjectName(),
                WorkPlace.of(MeasureTaskClocks.PAGE, task.number()),
                by,
                at,
                reason);
    }
}
