package org.creditportal.checks.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookChange;
import org.creditportal.checks.api.check.LookDifference;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.checks.domain.rule.Facts;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

/** Whatever a look finds otherwise than the one before is told: an officer decides on it. */
class LookComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final StandingFact LISTED = Facts.listed("a", ListColour.BLACK);

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
        return new LookAnswer(
                Instant.parse("2026-06-01T02:00:00Z"),
                TODAY,
                TODAY.minusYears(3),
                TODAY,
                "contractor",
                CheckResult.HIT,
                new CheckedSubject("0SBJ000000001", SubjectKind.LEGAL_PERSON, "测试有限公司", null, null, false, false),
                List.of(),
                facts,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
