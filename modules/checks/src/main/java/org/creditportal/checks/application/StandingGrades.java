package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.scoring.KeptScore;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Grades by scoring models that may be referred to, for reports: of each model the newest, while its time is not over. No source of
 * looks, which score anew by the area's own model: a grade of another field would meet lines that it is not for.
 */
@ApplicationScoped
public class StandingGrades {

    @Inject
    KeptScores scores;

    @Inject
    ModelsInForce models;

    /** Those of the subject that goes, or went, by these numbers. */
    List<StandingFact> of(Collection<String> numbers, LocalDate on) {
        Map<String, KeptScore> newest = new LinkedHashMap<>();
        scores.newestOf(numbers).forEach(score -> newest.putIfAbsent(score.model(), score));
        return newest.values().stream()
                .filter(score -> !on.isAfter(score.validUntil()))
                .map(this::fact)
                .toList();
    }

    private StandingFact fact(KeptScore score) {
        LocalizedText model = models.name(score.model(), score.edition());
        String grade = " " + score.grade() + " (" + score.points().toPlainString() + ")";
        return new StandingFact(
                StandingKind.GRADE,
                StandingWeight.NEUTRAL,
                score.number(),
                score.grade(),
                null,
                new LocalizedText(model.zh() + grade, model.en() + grade),
                score.bureau(),
                null,
                score.number(),
                score.scoredOn(),
                score.scoredOn(),
                score.validUntil(),
                models.all(score.model()).stream()
                        .filter(known -> known.edition() == score.edition())
                        .map(ScoringModel::citation)
                        .findFirst()
                        .orElse(null),
                false);
    }
}
