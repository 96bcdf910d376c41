package org.creditportal.responsibility.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.BureauResult;
import org.creditportal.responsibility.api.assessment.Grade;
import org.creditportal.responsibility.api.assessment.GradeBounds;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.creditportal.responsibility.domain.assessment.Scoring.Scored;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final LocalizedText NAME = new LocalizedText("指标", "Indicator");
    private static final double HALF_A_HUNDREDTH = 0.0051;

    static Indicator indicator(String id, IndicatorKind kind, double marks, double value, String... bureaus) {
        return new Indicator(
                id,
                NAME,
                kind,
                kind.rests() ? "m." + id : null,
                kind.compares() ? "m.base" : null,
                BigDecimal.valueOf(marks),
                value == 0 ? null : BigDecimal.valueOf(value),
                List.of(bureaus),
                null);
    }

    static AssessmentScheme scheme(Indicator... indicators) {
        return new AssessmentScheme(
                "trial",
                1,
                NAME,
                null,
                100,
                0,
                new GradeBounds(90, 80, 60),
                4,
                5,
                20,
                List.of(indicators),
                true,
                null,
                null);
    }

    private static final Indicator SHARE = indicator("share", IndicatorKind.SHARE, 30, 0);
    private static final Indicator FAULTS = indicator("faults", IndicatorKind.FAULT_SHARE, 20, 0);
    private static final Indicator COUNT = indicator("count", IndicatorKind.COUNT, 20, 0.5);
    private static final Indicator DEDUCTION = indicator("deduction", IndicatorKind.DEDUCTION, 30, 1.5);
    private static final Indicator VETO = indicator("veto", IndicatorKind.VETO, 0, 0);
    private static final AssessmentScheme SCHEME = scheme(SHARE, FAULTS, COUNT, DEDUCTION, VETO);

    private static BigDecimal points(Indicator indicator, long counted, long base) {
        return Scoring.score(indicator, counted, base).points();
    }

    @Test
    void aShareIsOfTheFullMarksAndNeverMore() {
        assertThat(points(SHARE, 1, 3)).isEqualByComparingTo("10");
        assertThat(points(SHARE, 5, 3)).isEqualByComparingTo("30");
        assertThat(points(FAULTS, 1, 3)).isEqualByComparingTo("13.33");
        assertThat(points(FAULTS, 4, 3)).isEqualByComparingTo("0");
    }

    @Test
    void countsHaveACapAndDeductionsAFloor() {
        assertThat(points(COUNT, 3, 0)).isEqualByComparingTo("1.5");
        assertThat(points(COUNT, 41, 0)).isEqualByComparingTo("20");
        assertThat(points(DEDUCTION, 3, 0)).isEqualByComparingTo("25.5");
        assertThat(points(DEDUCTION, 21, 0)).isEqualByComparingTo("0");
    }

    @Test
    void whereThereIsNothingToCompareWithAnIndicatorDoesNotApplyAndTheRestIsRescaled() {
        assertThat(Scoring.score(SHARE, 0, 0).applies()).isFalse();
        BureauResult result = Scoring.results(
                        scheme(SHARE, DEDUCTION),
                        List.of(
                                new Scored("tax", SHARE, false, BigDecimal.ZERO),
                                new Scored("tax", DEDUCTION, true, new BigDecimal("24.00"))))
                .get(0);
        assertThat(result.applicable()).isEqualByComparingTo("30");
        assertThat(result.total()).isEqualByComparingTo("80");
        assertThat(result.grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void aBonusIsOutsideTheHundredAndAVetoFailsWhateverTheTotal() {
        Indicator bonus = indicator("bonus", IndicatorKind.BONUS, 5, 0);
        List<BureauResult> results = Scoring.results(
                scheme(COUNT, bonus, VETO),
                List.of(
                        new Scored("tax", COUNT, true, BigDecimal.valueOf(20)),
                        new Scored("tax", bonus, true, BigDecimal.valueOf(3)),
                        new Scored("tax", VETO, true, BigDecimal.ZERO),
                        new Scored("water", COUNT, true, BigDecimal.valueOf(10)),
                        new Scored("water", VETO, false, BigDecimal.ZERO)));
        assertThat(results).extracting(BureauResult::bureau).containsExactly("water", "tax");
        assertThat(results.get(1).total()).isEqualByComparingTo("103");
        assertThat(results.get(1).grade()).isEqualTo(Grade.UNSATISFACTORY);
    }

    @Test
    void equalTotalsShareTheirRank() {
        List<BureauResult> results = Scoring.results(
                scheme(COUNT),
                List.of(
                        new Scored("a", COUNT, true, BigDecimal.ONE),
                        new Scored("b", COUNT, true, BigDecimal.TEN),
                        new Scored("c", COUNT, true, BigDecimal.TEN),
                        new Scored("d", COUNT, true, BigDecimal.ZERO)));
        assertThat(results).extracting(BureauResult::rank).containsExactly(1, 1, 3, 4);
    }

    /** The same by a few lines of another kind: in doubles, by the rows themselves, in any order. */
    @Property(tries = 300)
    void anIndependentCountOfTheSameRowsGivesTheSameScores(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int bureaus) {
        Random random = new Random(seed);
        List<String[]> rows = new ArrayList<>();
        for (int i = random.nextInt(200); i > 0; i--) {
            String figure = List.of("share", "faults", "count", "deduction", "veto", "base")
                    .get(random.nextInt(random.nextInt(8) == 0 ? 6 : 4) + 0);
            rows.add(new String[] {"b" + random.nextInt(bureaus), figure});
            rows.add(new String[] {"b" + random.nextInt(bureaus), "base"});
        }
        List<BureauResult> results = assessed(rows, bureaus);
        Collections.shuffle(rows, random);
        assertThat(assessed(rows, bureaus)).isEqualTo(results);
        for (BureauResult result : results) {
            double total = independently(rows, result.bureau());
            assertThat(result.total().doubleValue())
                    .isBetween(total - HALF_A_HUNDREDTH * 5, total + HALF_A_HUNDREDTH * 5);
            assertThat(result.vetoed()).isEqualTo(of(rows, result.bureau(), "veto") > 0);
        }
    }

    private static List<BureauResult> assessed(List<String[]> rows, int bureaus) {
        Map<String, Map<String, Long>> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.groupingBy(row -> row[1], Collectors.counting())));
        List<Scored> lines = new ArrayList<>();
        for (int i = 0; i < bureaus; i++) {
            String bureau = "b" + i;
            Map<String, Long> own = counts.getOrDefault(bureau, new HashMap<>());
            SCHEME.indicators().forEach(indicator -> {
                Scoring.Score score =
                        Scoring.score(indicator, own.getOrDefault(indicator.id(), 0L), own.getOrDefault("base", 0L));
                lines.add(new Scored(bureau, indicator, score.applies(), score.points()));
            });
        }
        return Scoring.results(SCHEME, lines);
    }

    private static double independently(List<String[]> rows, String bureau) {
        double base = of(rows, bureau, "base");
        double compared = base == 0
                ? 0
                : Math.min(30, 30 * of(rows, bureau, "share") / base)
                        + Math.max(0, 20 - 20 * of(rows, bureau, "faults") / base);
        double counted =
                Math.min(20, 0.5 * of(rows, bureau, "count")) + Math.max(0, 30 - 1.5 * of(rows, bureau, "deduction"));
        return base == 0 ? counted * 2 : compared + counted;
    }

    private static double of(List<String[]> rows, String bureau, String figure) {
        return rows.stream()
                .filter(row -> row[0].equals(bureau) && row[1].equals(figure))
                .count();
    }
}
