package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.FrozenFact;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** Freezes the rows of figures, and counts scores from what is frozen and from nothing else. Each method is one transaction's work. */
@ApplicationScoped
public class AssessmentComputing {

    /** As many rows of one figure are frozen in one transaction; where there are more, bureau by bureau. */
    static final int PORTION = 100_000;

    /** More rows of one figure of one bureau are no longer frozen row by row. */
    static final int MOST_OF_A_BUREAU = 1_000_000;

    private StoredAssessments runs;
    private StoredScores scores;
    private StoredFrozenFacts facts;
    private BureauFigures figures;
    private TenantDirectory tenants;
    private AssessorAtWork work;
    private SelfScoreClocks selfScores;

    protected AssessmentComputing() {}

    @Inject
    public AssessmentComputing(
            StoredAssessments runs,
            StoredScores scores,
            StoredFrozenFacts facts,
            BureauFigures figures,
            TenantDirectory tenants,
            AssessorAtWork work,
            SelfScoreClocks selfScores) {
        this.runs = runs;
        this.scores = scores;
        this.facts = facts;
        this.figures = figures;
        this.tenants = tenants;
        this.work = work;
        this.selfScores = selfScores;
    }

    /**
     * Freezes a figure, once; whether that is done. It is not where there are too many rows for one transaction, or a node died
     * over it: then each of {@link #bureaus} is frozen by itself.
     */
    boolean freeze(String number, String figure) {
        AssessmentRun run = runs.requireForChange(number);
        if (run.state() != RunState.COMPUTING) {
            return true;
        }
        if (facts.has(number, figure, null)) {
            return false;
        }
        List<BureauFact> found =
                figures.facts(FigureKey.of(figure), FigureQuery.of(run.first(), run.last()), PORTION + 1);
        if (found.size() > PORTION) {
            return false;
        }
        keep(run, figure, found);
        return true;
    }

    /** Freezes a figure of one bureau, once. */
    int freeze(String number, String figure, String bureau) {
        AssessmentRun run = runs.requireForChange(number);
        if (run.state() != RunState.COMPUTING || facts.has(number, figure, bureau)) {
            return 0;
        }
        List<BureauFact> found = figures.facts(
                FigureKey.of(figure), FigureQuery.of(run.first(), run.last()).only(bureau, null), MOST_OF_A_BUREAU + 1);
        if (found.size() > MOST_OF_A_BUREAU) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TOO_MANY_ROWS, figure, MOST_OF_A_BUREAU);
        }
        keep(run, figure, found);
        return found.size();
    }

    private void keep(AssessmentRun run, String figure, List<BureauFact> found) {
        found.forEach(fact -> facts.add(new FrozenFact(run.number(), figure, fact)));
    }

    /** Ids of the bureaus that there were when the assessed period ended. */
    List<String> bureaus(String number) {
        return tenants.asOf(runs.require(number).last().atEndOfMonth()).bureaus().stream()
                .map(BureauDefinition::id)
                .toList();
    }

    /** Counts all scores, once. */
    int count(String number) {
        AssessmentRun run = runs.requireForChange(number);
        if (run.state() != RunState.COMPUTING) {
            return 0;
        }
        Map<String, Map<String, Long>> counts = facts.counts(number);
        TenantDefinition then = tenants.asOf(run.last().atEndOfMonth());
        List<ScoreLine> lines = then.bureaus().stream()
                .filter(bureau -> !bureau.creditOffice())
                .map(BureauDefinition::id)
                .flatMap(bureau -> run.scheme().indicators().stream()
                        .filter(indicator -> then.heldBy(bureau).stream().anyMatch(indicator::concerns))
                        .map(indicator -> line(run, bureau, indicator, counts)))
                .toList();
        lines.forEach(scores::add);
        run.computed(work.signAsPortal());
        selfScores.start(run, lines);
        return lines.size();
    }

    private static ScoreLine line(
            AssessmentRun run, String bureau, Indicator indicator, Map<String, Map<String, Long>> counts) {
        return new ScoreLine(
                run, bureau, indicator, of(counts, indicator.figure(), bureau), of(counts, indicator.base(), bureau));
    }

    private static long of(Map<String, Map<String, Long>> counts, String figure, String bureau) {
        return figure == null ? 0 : counts.getOrDefault(figure, Map.of()).getOrDefault(bureau, 0L);
    }

    /** Whether the frozen rows, counted again, give the same scores. */
    boolean agrees(AssessmentRun run, List<ScoreLine> lines) {
        Map<String, Map<String, Long>> counts = facts.counts(run.number());
        return lines.stream().allMatch(line -> {
            Indicator indicator = line.indicator(run);
            return line.isAsCounted(
                    run, of(counts, indicator.figure(), line.bureau()), of(counts, indicator.base(), line.bureau()));
        });
    }
}
