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

    /** More rows of one figure are no longer frozen row by row. */
    static final int MOST_ROWS = 100_000;

    @Inject
    private StoredAssessments runs;

    @Inject
    private StoredScores scores;

    @Inject
    private StoredFrozenFacts facts;

    @Inject
    private BureauFigures figures;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private AssessorAtWork work;

    /** Freezes a figure, once. */
    int freeze(String number, String figure) {
        AssessmentRun run = runs.requireForChange(number);
        if (run.state() != RunState.COMPUTING || facts.has(number, figure)) {
            return 0;
        }
        List<BureauFact> found =
                figures.facts(FigureKey.of(figure), FigureQuery.of(run.first(), run.last()), MOST_ROWS + 1);
        if (found.size() > MOST_ROWS) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TOO_MANY_ROWS, figure, MOST_ROWS);
        }
        found.forEach(fact -> facts.add(new FrozenFact(number, figure, fact)));
        return found.size();
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
