package org.creditportal.checks.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookChange;
import org.creditportal.checks.api.check.LookDifference;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.checks.domain.rule.Facts;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

/** Whatever a look finds otherwise than the one before is told: an officer decides on it. */
class LookComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final StandingFact LISTED = Facts.listed("a", ListColour.BLACK);
    private static final CheckedSubject SUBJECT = subject("0SBJ000000001");
    private static final CheckedSubject OTHER = subject("0SBJ000000002");
    private static final BehindRow UNKNOWN = new BehindRow(RelationRole.LEGAL_REPRESENTATIVE, "张**", false);

    @Test
    void twoThatFindTheSameDifferInNothing() {
        LookAnswer then = found(measure("bid-ban", "甲号"), LISTED);
        assertThat(LookComparison.differences(then, found(measure("bid-ban", "甲号"), LISTED)))
                .isEmpty();
    }

    /** All measures of a joint case have the number of the case. */
    @Test
    void oneOfTwoMeasuresOfACaseThatEndedIsToldAsGone() {
        LookAnswer then = found(measure("bid-ban", "甲号"), measure("no-subsidies", "甲号"));
        LookAnswer now = found(measure("no-subsidies", "甲号"));
        assertTold(then, now, LookChange.GONE, "bid-ban");
        assertTold(now, then, LookChange.NEW, "bid-ban");
    }

    @Test
    void whatWasCorrectedIsToldAsChanged() {
        LookAnswer then = found(measure("bid-ban", "甲号"));
        assertTold(then, found(measure("bid-ban", "乙号")), LookChange.CHANGED, "bid-ban");
    }

    @Test
    void whatDoesNotCountAnyMoreIsToldAsCountedOtherwise() {
        LookAnswer then = found(LISTED);
        LookAnswer now = answer(List.of(Facts.notCounted(Facts.suspended(LISTED), NotCounted.SUSPENDED)));
        assertTold(then, now, LookChange.COUNTED_OTHERWISE, "a");
    }

    /** Whatever an answer is made of: of two that do not say the same, something is told. */
    @Test
    void whatDoesNotSayTheSameIsNeverToldAsNoDifference() {
        List<LookAnswer> answers = answers();
        for (LookAnswer then : answers) {
            for (LookAnswer now : answers) {
                assertThat(LookComparison.differences(then, now).isEmpty())
                        .as(then + " / " + now)
                        .isEqualTo(now.saysTheSameAs(then));
            }
        }
    }

    @Test
    void theResultTheSubjectALineAndAPersonThatBecameUnknownAreTold() {
        LookAnswer clean = answer(CheckResult.NOTHING_IN_PERIOD, SUBJECT, List.of(), decided(LineOutcome.NOT_MET));
        LookAnswer open =
                answer(CheckResult.COULD_NOT_BE_CHECKED, SUBJECT, List.of(UNKNOWN), decided(LineOutcome.NOT_KNOWN));
        assertThat(LookComparison.differences(clean, open))
                .extracting(LookDifference::change)
                .containsExactly(
                        LookChange.RESULT_COULD_NOT_BE_CHECKED, LookChange.LINE_UNKNOWN, LookChange.PERSON_UNKNOWN);
        assertThat(LookComparison.differences(open, clean))
                .extracting(LookDifference::change)
                .containsExactly(LookChange.RESULT_NOTHING_IN_PERIOD, LookChange.LINE_KNOWN, LookChange.PERSON_KNOWN);
        LookAnswer nobody = answer(CheckResult.SUBJECT_NOT_FOUND, null, List.of(), List.of());
        assertThat(LookComparison.differences(nobody, clean))
                .extracting(LookDifference::change)
                .contains(LookChange.RESULT_NOTHING_IN_PERIOD, LookChange.SUBJECT_OTHERWISE);
    }

    /** What nobody can say any more is not gone. */
    @Test
    void anEffectThatIsNotKnownAnyMoreIsNotToldAsGone() {
        LookAnswer refused = answer(CheckResult.HIT, SUBJECT, List.of(), decided(LineOutcome.APPLIES));
        LookAnswer unknown = answer(CheckResult.HIT, SUBJECT, List.of(), decided(LineOutcome.NOT_KNOWN));
        assertThat(LookComparison.differences(refused, unknown))
                .extracting(LookDifference::change)
                .containsExactly(LookChange.LINE_UNKNOWN);
        assertThat(LookComparison.differences(unknown, refused))
                .extracting(LookDifference::change)
                .containsExactly(LookChange.EFFECT_NEW);
    }

    private static List<LookAnswer> answers() {
        List<LookAnswer> all = new ArrayList<>();
        for (CheckResult result : CheckResult.values()) {
            for (CheckedSubject subject : Arrays.asList(null, SUBJECT, OTHER)) {
                for (LineOutcome outcome : LineOutcome.values()) {
                    all.add(answer(result, subject, List.of(), decided(outcome)));
                    all.add(answer(result, subject, List.of(UNKNOWN), decided(outcome)));
                }
                all.add(answer(result, subject, List.of(), List.of()));
            }
        }
        all.add(found(LISTED));
        all.add(found(LISTED, measure("bid-ban", "甲号")));
        all.add(found(measure("bid-ban", "甲号"), LISTED));
        return all;
    }

    private static List<LineDecision> decided(LineOutcome outcome) {
        return List.of(new LineDecision(
                "line",
                Effect.REFUSE,
                new LocalizedText("拒绝", "Refuse"),
                outcome,
                List.of(new Citation("法", null, null)),
                List.of()));
    }

    private static void assertTold(LookAnswer then, LookAnswer now, LookChange change, String title) {
        assertThat(now.saysTheSameAs(then)).isFalse();
        assertThat(LookComparison.differences(then, now))
                .extracting(
                        LookDifference::change, difference -> difference.what().zh())
                .containsExactly(tuple(change, title));
    }

    private static StandingFact measure(String measure, String document) {
        return new StandingFact(
                StandingKind.MEASURE,
                StandingWeight.ADVERSE,
                "0CASE00000001",
                measure,
                null,
                new LocalizedText(measure, measure),
                "market-supervision",
                "市场监督管理局",
                document,
                Facts.DECIDED,
                Facts.DECIDED,
                null,
                null,
                false);
    }

    private static LookAnswer found(StandingFact... facts) {
        return answer(Stream.of(facts).map(Facts::counted).toList());
    }

    private static LookAnswer answer(List<FoundFact> facts) {
        return answer(CheckResult.HIT, SUBJECT, List.of(), List.of(), facts);
    }

    private static LookAnswer answer(
            CheckResult result, CheckedSubject subject, List<BehindRow> behind, List<LineDecision> decisions) {
        return answer(result, subject, behind, decisions, List.of());
    }

    private static LookAnswer answer(
            CheckResult result,
            CheckedSubject subject,
            List<BehindRow> behind,
            List<LineDecision> decisions,
            List<FoundFact> facts) {
        return new LookAnswer(
                Instant.parse("2026-06-01T02:00:00Z"),
                TODAY,
                TODAY.minusYears(3),
                TODAY,
                "contractor",
                result,
                subject,
                behind,
                facts,
                decisions,
                List.of(),
                List.of(),
                null);
    }

    private static CheckedSubject subject(String number) {
        return new CheckedSubject(number, SubjectKind.LEGAL_PERSON, "测试有限公司", null, null, false, false);
    }
}
