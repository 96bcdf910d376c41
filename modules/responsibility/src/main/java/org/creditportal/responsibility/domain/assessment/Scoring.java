package org.creditportal.responsibility.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.BureauResult;
import org.creditportal.responsibility.api.assessment.Grade;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;

/**
 * How figures become points, and points results. Depends on nothing but what it is given, so that the same facts give the same
 * scores whenever they are counted.
 */
public final class Scoring {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scoring() {}

    /**
     * Points by figures. Where there is nothing to compare with, the indicator does not apply.
     *
     * @param base how many it is compared with; not asked where the indicator compares nothing
     */
    public static Score score(Indicator indicator, long counted, long base) {
        if (indicator.kind().compares() && base == 0) {
            return Score.NONE;
        }
        BigDecimal marks = indicator.marks();
        return switch (indicator.kind()) {
            case SHARE -> new Score(true, bounded(share(marks, counted, base), marks));
            case FAULT_SHARE -> new Score(true, bounded(share(marks, base - counted, base), marks));
            case COUNT -> new Score(true, bounded(times(indicator, counted), marks));
            case DEDUCTION -> new Score(true, bounded(marks.subtract(times(indicator, counted)), marks));
            case VETO -> new Score(counted > 0, BigDecimal.ZERO);
            case BONUS -> new Score(true, BigDecimal.ZERO);
            case MANUAL -> new Score(true, null);
        };
    }

    private static BigDecimal share(BigDecimal marks, long part, long whole) {
        return marks.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal times(Indicator indicator, long counted) {
        return indicator.value().multiply(BigDecimal.valueOf(counted));
    }

    private static BigDecimal bounded(BigDecimal points, BigDecimal marks) {
        return points.max(BigDecimal.ZERO).min(marks).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** What bureaus come to, the best first. Points that are not given yet count as none. */
    public static List<BureauResult> results(AssessmentScheme scheme, Collection<Scored> lines) {
        Map<String, List<Scored>> byBureau = lines.stream().collect(Collectors.groupingBy(Scored::bureau));
        List<BureauResult> unranked = byBureau.entrySet().stream()
                .map(each -> result(scheme, each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(BureauResult::vetoed)
                        .thenComparing(BureauResult::total, Comparator.reverseOrder())
                        .thenComparing(BureauResult::bureau))
                .toList();
        List<BureauResult> ranked = new ArrayList<>();
        for (BureauResult result : unranked) {
            BureauResult before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            ranked.add(ranked(result, isEqual(before, result) ? before.rank() : ranked.size() + 1));
        }
        return ranked;
    }

    private static boolean isEqual(BureauResult before, BureauResult result) {
        return before != null
                && before.vetoed() == result.vetoed()
                && before.total().compareTo(result.total()) == 0;
    }

    private static BureauResult result(AssessmentScheme scheme, String bureau, List<Scored> lines) {
        BigDecimal applicable = BigDecimal.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal bonus = BigDecimal.ZERO;
        boolean vetoed = false;
        for (Scored line : lines) {
            IndicatorKind kind = line.indicator().kind();
            BigDecimal given = line.points() == null ? BigDecimal.ZERO : line.points();
            vetoed |= kind == IndicatorKind.VETO && line.applies();
            bonus = kind == IndicatorKind.BONUS ? bonus.add(given) : bonus;
            if (kind.ofTheHundred() && line.applies()) {
                applicable = applicable.add(line.indicator().marks());
                points = points.add(given);
            }
        }
        BigDecimal total = rescaled(points, applicable).add(bonus).setScale(DECIMALS, RoundingMode.HALF_UP);
        Grade grade = vetoed ? Grade.UNSATISFACTORY : scheme.grades().grade(total);
        return new BureauResult(bureau, points, applicable, bonus, total, vetoed, grade, 0);
    }

    /** To the hundred, for bureaus to which not all applies. */
    private static BigDecimal rescaled(BigDecimal points, BigDecimal applicable) {
        return applicable.signum() == 0
                ? BigDecimal.ZERO
                : points.multiply(HUNDRED).divide(applicable, DECIMALS, RoundingMode.HALF_UP);
    }

    private static BureauResult ranked(BureauResult result, int rank) {
        return new BureauResult(
                result.bureau(),
                result.points(),
                result.applicable(),
                result.bonus(),
                result.total(),
                result.vetoed(),
                result.grade(),
                rank);
    }

    /**
     * What figures come to.
     *
     * @param applies whether the indicator applies to the bureau; for a veto, whether it falls
     * @param points {@code null} where they are given
     */
    public record Score(boolean applies, BigDecimal points) {

        static final Score NONE = new Score(false, BigDecimal.ZERO);
    }

    /**
     * One indicator of one bureau with its points.
     *
     * @param points {@code null} until they are given
     */
    public record Scored(String bureau, Indicator indicator, boolean applies, BigDecimal points) {}
}
