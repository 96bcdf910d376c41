package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.BeginAssessment;
import org.creditportal.responsibility.api.assessment.LeadAssessment;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.ScoreEvidence;
import org.creditportal.responsibility.api.assessment.TakeLineStep;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** The steps of assessments and of their scores. */
@ApplicationScoped
public class AssessmentSteps {

    private static final int LONGEST = 12;

    @Inject
    private StoredAssessments runs;

    @Inject
    private StoredScores scores;

    @Inject
    private SchemesInForce schemes;

    @Inject
    private ConfirmedResults confirmed;

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private AttachedFiles files;

    @Inject
    private AssessorAtWork work;

    String begin(BeginAssessment command) {
        YearMonth first = command.first();
        if (first.isAfter(command.last()) || !first.plusMonths(LONGEST).isAfter(command.last())) {
            throw new ResponsibilityRefusedException(ResponsibilityError.MONTHS);
        }
        AssessmentScheme scheme = schemes.today();
        AssessmentRun run = AssessmentRun.begin(
                schemes.assessor(), scheme, first, command.last(), work.today(), work.sign(command.reason()));
        runs.add(run);
        jobs.request(new RequestJob(AssessmentJob.KIND, run.number(), first + " " + command.last()));
        return run.number();
    }

    String lead(LeadAssessment command) {
        AssessmentRun run = runs.requireForChange(command.number().value());
        run.requireVersion(command.seenVersion());
        demandReady(run, command.next());
        if (command.next() == RunState.CONFIRMED) {
            run.demandConfirmable(work.signatory(), work.today());
            confirmed.confirm(run, work.sign(command.reason()));
        } else {
            run.lead(
                    command.next(),
                    work.signatory(),
                    work.sign(command.reason()),
                    work.afterWorkingDays(run.scheme().contestWorkingDays()));
        }
        return null;
    }

    private void demandReady(AssessmentRun run, RunState next) {
        if (next == RunState.CONTESTABLE) {
            demandNone(scores.countUnscored(run.number()), ResponsibilityError.POINTS_MISSING);
        }
        if (next == RunState.CONFIRMED) {
            demandNone(scores.count(run.number(), LineState.CONTESTED), ResponsibilityError.CONTESTED);
            runs.confirmedOf(run).ifPresent(known -> {
                throw new ResponsibilityRefusedException(ResponsibilityError.MONTHS_CONFIRMED, known.number());
            });
        }
        if (next == RunState.SELF_SCORING) {
            throw new ResponsibilityRefusedException(ResponsibilityError.SCORE_OUT_OF_TURN, next);
        }
    }

    private static void demandNone(long open, ResponsibilityError refusal) {
        if (open > 0) {
            throw new ResponsibilityRefusedException(refusal, open);
        }
    }

    /** Under the lock of the run, so that it does not go on beside. */
    String take(TakeLineStep command) {
        ScoreLine seen = scores.require(command.number().value());
        if (!work.officer().may(command.act().permission()) || !work.sees(seen.bureau())) {
            throw new NotFoundException("Score", command.number());
        }
        AssessmentRun run = runs.requireForChange(seen.assessment());
        ScoreLine line = scores.requireForChange(seen.number());
        line.requireVersion(command.seenVersion());
        line.take(command.act(), run, command.points(), work.signatory(), work.sign(command.reason()), work.today());
        demandProof(line, command);
        return null;
    }

    /** After the act, so that what is out of turn is told as such and not as unproven. */
    private void demandProof(ScoreLine line, TakeLineStep command) {
        Set<String> proofs = command.act().proofs(command.points()).stream()
                .map(ScoreEvidence::name)
                .collect(Collectors.toSet());
        boolean proven =
                proofs.isEmpty() || files.isProven(new MatterReference(AssessmentWork.MODULE, line.number()), proofs);
        if (!proven) {
            throw new ResponsibilityRefusedException(ResponsibilityError.EVIDENCE_MISSING);
        }
    }
}
