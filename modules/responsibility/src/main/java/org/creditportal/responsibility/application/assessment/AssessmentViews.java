package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.assessment.AssessmentRow;
import org.creditportal.responsibility.api.assessment.AssessmentView;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.BureauResult;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.ScoreView;
import org.creditportal.responsibility.api.assessment.ScoresOfBureauView;
import org.creditportal.responsibility.domain.assessment.AssessmentResult;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;
import org.creditportal.responsibility.domain.assessment.Scoring;

/** Assessments as pages show them to the officer at work. */
@ApplicationScoped
public class AssessmentViews {

    @Inject
    private StoredScores scores;

    @Inject
    private StoredResults results;

    @Inject
    private StoredFrozenFacts facts;

    @Inject
    private AssessmentComputing computing;

    @Inject
    private AssessorAtWork work;

    @Inject
    private SelfScoreClocks selfScores;

    AssessmentRow row(AssessmentRun run) {
        return new AssessmentRow(
                run.number(),
                run.scheme().name(),
                run.scheme().version(),
                run.first(),
                run.last(),
                run.state(),
                run.contestUntil(),
                run.isContestProvisional());
    }

    AssessmentView view(AssessmentRun run) {
        List<ScoreLine> lines = scores.of(run.number(), null);
        boolean office = work.isOffice();
        List<BureauResult> results = results(run, lines);
        return new AssessmentView(
                row(run),
                run.version(),
                results,
                lines.isEmpty() ? null : computing.agrees(run, lines),
                run.document(),
                run.stepRows(),
                office ? run.nextFor(work.signatory()) : Set.of(),
                office,
                selfScores.selfScoring(
                        run,
                        lines.stream()
                                .filter(line -> line.isSelfScoreMissing(run))
                                .toList()),
                run.agreedBy(),
                results.stream().map(BureauResult::bureau).filter(work::sees).collect(Collectors.toSet()));
    }

    private List<BureauResult> results(AssessmentRun run, List<ScoreLine> lines) {
        return run.state() == RunState.CONFIRMED
                ? results.of(List.of(run.number())).stream()
                        .map(AssessmentResult::result)
                        .toList()
                : drafts(run, lines).stream()
                        .filter(result -> work.sees(result.bureau()))
                        .toList();
    }

    static List<BureauResult> drafts(AssessmentRun run, List<ScoreLine> lines) {
        return Scoring.results(
                run.scheme(), lines.stream().map(line -> line.scored(run)).toList());
    }

    ScoresOfBureauView scores(AssessmentRun run, String bureau) {
        List<ScoreLine> all = scores.of(run.number(), null);
        BureauResult result = drafts(run, all).stream()
                .filter(each -> each.bureau().equals(bureau))
                .findFirst()
                .orElse(null);
        return new ScoresOfBureauView(
                row(run),
                result,
                all.stream()
                        .filter(line -> line.bureau().equals(bureau))
                        .map(line -> line.row(run))
                        .toList(),
                run.isAgreedBy(bureau),
                work.agreesFor(bureau) && run.isContestableBy(bureau, work.today()));
    }

    ScoreView view(AssessmentRun run, ScoreLine line) {
        Indicator indicator = line.indicator(run);
        return new ScoreView(
                row(run),
                line.row(run),
                facts(run, line, indicator.figure()),
                facts(run, line, indicator.base()),
                line.actsFor(run, work.signatory(), work.today()).stream()
                        .filter(act -> work.officer().may(act.permission()))
                        .collect(Collectors.toSet()),
                work.evidence(run, line).orElse(null),
                selfScores.of(line));
    }

    private Page<BureauFact> facts(AssessmentRun run, ScoreLine line, String figure) {
        return facts(run, line, figure, 1, Assessments.FIRST_ROWS);
    }

    Page<BureauFact> facts(AssessmentRun run, ScoreLine line, boolean compared, int page, int size) {
        Indicator indicator = line.indicator(run);
        return facts(run, line, compared ? indicator.base() : indicator.figure(), page, size);
    }

    private Page<BureauFact> facts(AssessmentRun run, ScoreLine line, String figure, int page, int size) {
        return figure == null
                ? new Page<>(List.of(), 0, page, size)
                : facts.facts(run.number(), figure, line.bureau(), page, size);
    }
}
