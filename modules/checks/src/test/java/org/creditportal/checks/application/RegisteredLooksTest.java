package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.outside.ConformityItem;
import org.creditportal.checks.domain.outside.OutsideReport;
import org.junit.jupiter.api.Test;

/** What in queries says that somebody was looked at. */
class RegisteredLooksTest {

    private static final List<String> MERGED = List.of("housing", "water", "transport");
    private static final List<List<String>> FAMILIES = List.of(MERGED, List.of("market", "quality"));

    private static final RegisteredLooks OF_MATTER = RegisteredLooks.of("e", List.of());
    private static final RegisteredLooks OF_SUBJECT = RegisteredLooks.of("x", "s", List.of());

    @Test
    void hasAValueForEveryPlaceAndLeavesNoPlaceholder() {
        for (RegisteredLooks looks : List.of(
                OF_MATTER, OF_SUBJECT, RegisteredLooks.of("e", FAMILIES), RegisteredLooks.of("x", "s", FAMILIES))) {
            assertThat(looks.lookedAt().chars().filter(sign -> sign == '?')).hasSize(looks.lookedAtValues().length);
            assertThat(looks.reported().chars().filter(sign -> sign == '?')).hasSize(looks.reportedValues().length);
            assertThat(looks.lookedAt()).doesNotContain("$");
            assertThat(looks.reported()).doesNotContain("$");
        }
    }

    /** Else its successor would be told to have decided without a check. */
    @Test
    void aBureauThatWasMergedLookedForItsSuccessor() {
        RegisteredLooks looks = RegisteredLooks.of("x", "s", List.of(MERGED));
        assertThat(looks.lookedAt())
                .contains(
                        "(c.bureau = x.bureau OR c.bureau IN ? AND x.bureau IN ?)",
                        "(b.bureau = x.bureau OR b.bureau IN ? AND x.bureau IN ?)",
                        "(d.bureau = x.bureau OR d.bureau IN ? AND x.bureau IN ?)");
        assertThat(looks.reported()).contains("(c.bureau = x.bureau OR c.bureau IN ? AND x.bureau IN ?)");
        assertThat(Arrays.copyOf(looks.lookedAtValues(), 5))
                .containsExactly(MERGED, MERGED, CheckResult.COULD_NOT_BE_CHECKED, CheckState.ABANDONED.name(), MERGED);
        assertThat(looks.reportedValues())
                .containsExactly(StoredReports.MADE, MERGED, MERGED, OutsideReport.CONFORMING);
        assertThat(OF_SUBJECT.lookedAt()).contains("(c.bureau = x.bureau)").doesNotContain("bureau IN");
    }

    /** As supervision counts checks: else giving up would be the way to have looked. */
    @Test
    void aCheckThatWasGivenUpIsNoLook() {
        assertThat(OF_MATTER.lookedAt()).contains("c.state <> ?");
        assertThat(OF_SUBJECT.lookedAt()).contains("c.state <> ?");
        assertThat(OF_SUBJECT.lookedAtValues())
                .startsWith(CheckResult.COULD_NOT_BE_CHECKED, CheckState.ABANDONED.name());
    }

    /** Of a report that leaves out what is adverse, or that was known to tell what is not so, nobody was admitted rightly. */
    @Test
    void aReportCountsWhereItTellsTheWholeAndNothingThatWasTakenBackByThen() {
        for (String condition : List.of(OF_SUBJECT.lookedAt(), OF_SUBJECT.reported())) {
            assertThat(condition)
                    .contains("r.state IN ? AND r.application.whole = TRUE")
                    .contains("w.report = r.number AND w.wrongSince IS NOT NULL"
                            + " AND (x.decidedBefore IS NULL OR w.wrongSince < x.decidedBefore)");
        }
    }

    /** As for its check: one that failed its examination is no report. */
    @Test
    void aReportOfOthersCountsOnceEveryItemOfItWasFoundRight() {
        assertThat(OF_SUBJECT.reported()).contains("o.conformity = ?");
        assertThat(OF_SUBJECT.reportedValues()).containsExactly(StoredReports.MADE, OutsideReport.CONFORMING);
        assertThat(OutsideReport.CONFORMING.split(","))
                .hasSameSizeAs(ConformityItem.values())
                .contains(ConformityItem.GENUINE.name());
    }

    /** Who was not on record when it was told, or goes by another number since, is known by the code that both were asked for by. */
    @Test
    void aReportIsFoundByTheCodeThatItWasAskedForByToo() {
        String found = "r.application.askedKey = s.askedKey OR r.subjectNumber = s.subjectNumber";
        assertThat(OF_SUBJECT.lookedAt()).contains(found);
        assertThat(OF_SUBJECT.reported()).contains(found);
    }

    /** Who was merged after it was registered goes by another's number in what is asked then; before, and after they were found to be two, by its own. */
    @Test
    void whoWasMergedIsLookedAtByTheOther() {
        String held = "a.subject = s.subjectNumber AND a.heldAs = ";
        assertThat(OF_SUBJECT.lookedAt())
                .contains(
                        held
                                + "l.subjectNumber AND a.since <= l.lookedAt AND (a.until IS NULL OR a.until > l.lookedAt)",
                        held + "y.subjectNumber AND a.since <= z.requestedAt",
                        held + "r.subjectNumber AND a.since <= r.dataAt");
        assertThat(OF_SUBJECT.reported())
                .contains(held + "r.subjectNumber AND a.since <= r.dataAt", held + "c.subjectNumber");
        assertThat(OF_MATTER.lookedAt()).doesNotContain("MergedSubject");
    }

    /** An OR of both would read every line of every check of many. */
    @Test
    void aLineIsFoundByItsKeyOrByItsSubjectEachByItself() {
        assertThat(OF_SUBJECT.lookedAt())
                .contains("AND k.askedKey = s.askedKey)", "AND h.subjectNumber = s.subjectNumber)")
                .doesNotContain("k.askedKey = s.askedKey OR");
        assertThat(OF_MATTER.lookedAt()).contains("BatchLook k").doesNotContain("BatchLook h", "askedKey");
    }
}
