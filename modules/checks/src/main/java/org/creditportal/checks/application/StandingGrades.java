package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.checks.domain.scoring.KeptScore;
import org.creditportal.checks.domain.scoring.Scoring;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.subject.IdentifiedSubject;

/**
 * Grades by scoring models that may be referred to, for reports: of each model the newest, while its time is not over and what is in
 * force still comes to it by the same edition. One that rests on what was annulled, repaired, disputed or found to be another's, or that
 * something new belies, is told without its grade, as to be made anew. No source of looks, which score anew by the area's own model: a
 * grade of another field would meet lines that it is not for.
 */
@ApplicationScoped
public class StandingGrades {

    @Inject
    KeptScores scores;

    @Inject
    ModelsInForce models;

    /**
     * Those of the subject.
     *
     * @param outcomes what every source told of it
     */
    List<ToldGrade> of(IdentifiedSubject subject, List<StandingOutcome> outcomes, LocalDate on) {
        Map<String, KeptScore> newest = new LinkedHashMap<>();
        scores.newestOf(subject.numbers()).forEach(score -> newest.putIfAbsent(score.model(), score));
        return newest.values().stream()
                .filter(score -> !on.isAfter(score.validUntil()))
                .map(score -> told(score, subject, outcomes, on))
                .toList();
    }

    private ToldGrade told(KeptScore score, IdentifiedSubject subject, List<StandingOutcome> outcomes, LocalDate on) {
        Optional<ScoringModel> edition = models.all(score.model()).stream()
                .filter(known -> known.edition() == score.edition())
                .findFirst();
        LocalizedText model =
                edition.map(ScoringModel::name).orElseGet(() -> new LocalizedText(score.model(), score.model()));
        CreditScore now = edition.map(known -> again(known, Holder.of(subject), outcomes, on))
                .orElse(null);
        if (!score.isStill(now)) {
            return new ToldGrade(fact(score, toBeMadeAnew(model), null, edition.orElse(null)), Set.of());
        }
        String grade = " " + score.grade() + " (" + score.points().toPlainString() + ")";
        LocalizedText title = new LocalizedText(model.zh() + grade, model.en() + grade);
        return new ToldGrade(fact(score, title, score.validUntil(), edition.orElse(null)), counted(now));
    }

    /** {@code null} where the model is not for the subject, or a list that it counts is overdue: nobody knows who stands on it. */
    private static CreditScore again(ScoringModel model, Holder subject, List<StandingOutcome> outcomes, LocalDate on) {
        boolean unknown = outcomes.stream()
                .flatMap(outcome -> outcome.answer().deliveries().stream())
                .filter(model::restsOn)
                .anyMatch(list -> list.isOverdue(on));
        List<FoundFact> facts = outcomes.stream().flatMap(subject::found).toList();
        return unknown ? null : new Scoring(model).score(subject.kind(), facts, on);
    }

    private static Set<String> counted(CreditScore score) {
        return score.facts().stream()
                .filter(FoundFact::counts)
                .map(found -> found.fact().number())
                .collect(Collectors.toSet());
    }

    private static LocalizedText toBeMadeAnew(LocalizedText model) {
        return new LocalizedText(
                Texts.of("checks", Locale.CHINESE).get("report.paragraph.gradeAnew", model.zh()),
                Texts.of("checks", Locale.ENGLISH).get("report.paragraph.gradeAnew", model.en()));
    }

    private static StandingFact fact(KeptScore score, LocalizedText title, LocalDate until, ScoringModel edition) {
        return new StandingFact(
                StandingKind.GRADE,
                StandingWeight.NEUTRAL,
                score.number(),
                score.grade(),
                null,
                title,
                score.bureau(),
                null,
                score.number(),
                score.scoredOn(),
                score.scoredOn(),
                until,
                edition == null ? null : edition.citation(),
                false);
    }

    /**
     * A grade as a report tells it.
     *
     * @param grounds numbers of what counts in it; none where it is to be made anew
     */
    record ToldGrade(StandingFact fact, Set<String> grounds) {}
}
