package org.creditportal.checks.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.api.scoring.CreditScoreLine;
import org.creditportal.checks.api.scoring.ScoreBand;
import org.creditportal.checks.api.scoring.ScoreGrade;
import org.creditportal.checks.api.scoring.ScoreIndicator;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Scores a subject by a model. Only the subject's own facts count, each of them known by its number: never a name that matches, a
 * person behind it, what is disputed, or against a minor what is the minor's.
 */
public final class Scoring {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final ScoringModel model;

    /** @param model {@code null} where the area has none */
    public Scoring(ScoringModel model) {
        this.model = model;
    }

    /**
     * What the subject comes to on the day; {@code null} where the model is not for it.
     *
     * @param facts all that complete sources told of it, whenever it was decided
     */
    public CreditScore score(SubjectKind subject, List<FoundFact> facts, LocalDate on) {
        if (model == null || !model.isFor(subject)) {
            return null;
        }
        List<FoundFact> own = facts.stream()
                .filter(found -> found.behind() == null)
                .distinct()
                .toList();
        List<CreditScoreLine> lines = model.indicators().stream()
                .map(indicator -> line(indicator, own, on))
                .toList();
        BigDecimal points = lines.stream().map(CreditScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean vetoed = lines.stream().anyMatch(CreditScoreLine::vetoes);
        ScoreGrade grade = vetoed ? model.lowest() : grade(points);
        return new CreditScore(
                model.id(),
                model.edition(),
                model.name(),
                on,
                points,
                grade.grade(),
                grade.words(),
                on.plusMonths(grade.validMonths()).minusDays(1),
                vetoed,
                lines);
    }

    /** The same score once more, of the facts that it rests on; {@code null} where there was none. */
    public CreditScore again(CreditScore then, SubjectKind subject) {
        return then == null ? null : score(subject, then.facts(), then.on());
    }

    private CreditScoreLine line(ScoreIndicator indicator, List<FoundFact> facts, LocalDate on) {
        List<FoundFact> named = facts.stream()
                .filter(found -> indicator.counts().names(found.fact()))
                .filter(found ->
                        indicator.months() == 0 || found.fact().decidedOn().isAfter(on.minusMonths(indicator.months())))
                .sorted(Comparator.comparing((FoundFact found) -> found.fact().number()))
                .toList();
        List<FoundFact> counted =
                named.stream().filter(found -> counts(indicator, found)).toList();
        int share = share(indicator, counted.size());
        return new CreditScoreLine(
                indicator.id(),
                indicator.name(),
                indicator.weight(),
                share,
                BigDecimal.valueOf(indicator.weight())
                        .multiply(BigDecimal.valueOf(share))
                        .divide(PERCENT, DECIMALS, RoundingMode.UNNECESSARY),
                indicator.veto() && !counted.isEmpty(),
                indicator.basis() == null ? model.citation() : indicator.basis(),
                counted,
                named.stream().filter(found -> !counts(indicator, found)).toList());
    }

    /** Whatever a fact is by itself: what may take points is never counted of a minor. */
    private static boolean counts(ScoreIndicator indicator, FoundFact found) {
        return found.counts() && !(indicator.speaksAgainst() && found.ofMinor());
    }

    private static int share(ScoreIndicator indicator, int count) {
        return indicator.bands().stream()
                .filter(band -> band.from() <= count)
                .reduce((lower, higher) -> higher)
                .map(ScoreBand::share)
                .orElse(0);
    }

    private ScoreGrade grade(BigDecimal points) {
        return model.grades().stream()
                .filter(grade -> points.compareTo(BigDecimal.valueOf(grade.from())) >= 0)
                .findFirst()
                .orElseGet(model::lowest);
    }
}
