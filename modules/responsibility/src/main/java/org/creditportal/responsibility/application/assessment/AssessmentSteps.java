package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.AgreeToScores;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.BeginAssessment;
import org.creditportal.responsibility.api.assessment.LeadAssessment;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.SelfScoring;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** The steps of assessments. */
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
    private AssessorAtWork work;

    @Inject
    private SelfScoreClocks selfScores;

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
            run.demandConfirmable(work.signatory(), scores.bureaus(run.number()), work.today());
            confirmed.confirm(run, work.sign(command.reason()));
        } else {
            run.lead(
                    command.next(),
                    work.signatory(),
                    work.sign(command.reason()),
                    work.afterWorkingDays(run.scheme().contestWorkingDays()));
            selfScores.endAll(scores.selfScoresMissing(run));
        }
        return null;
    }

    /** Under the lock of the run, so that nothing is contested beside. */
    String agree(AgreeToScores command) {
        String bureau = command.bureau() == null ? work.officer().bureau() : command.bureau();
        AssessmentRun run = work.visible(runs.requireForChange(command.number().value()));
        List<ScoreLine> lines = work.agreesFor(bureau) ? scores.of(run.number(), bureau) : List.of();
        if (lines.isEmpty()) {
            throw new NotFoundException("Scores", String.valueOf(bureau));
        }
        if (lines.stream().anyMatch(line -> line.state() == LineState.CONTESTED)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.AGREED_WHILE_CONTESTED);
        }
        run.agree(bureau, work.sign(command.reason()), work.today());
        return null;
    }

    private void demandReady(AssessmentRun run, RunState next) {
        if (next == RunState.SCORING) {
            SelfScoring found = selfScores.selfScoring(run, scores.selfScoresMissing(run));
            if (found != null && found.missing() > 0 && !found.over()) {
                throw new ResponsibilityRefusedException(
                        ResponsibilityError.SELF_SCORES_OPEN, found.missing(), found.until());
            }
        }
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
}
