package org.creditportal.checks.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.checks.api.report.ReportTerms.PurposeTerms;
import org.junit.jupiter.api.Test;

/** Where a report is a condition of entry, one that leaves out what may speak against the subject is none (B-11, B-13). */
class AppliedReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int MONTHS = 36;
    private static final Set<ReportSection> ALL = Set.of(ReportSection.values());

    @Test
    void aPublicReportTellsTheWhole() {
        assertThat(isWhole(ReportKind.PUBLIC, null, null, Set.of(), Set.of())).isTrue();
    }

    @Test
    void aSpecialReportTellsItWithAllThatIsAdverseOverTheUsualMonthsUntilToday() {
        LocalDate from = TODAY.minusMonths(MONTHS);
        assertThat(isWhole(ReportKind.SPECIAL, from, null, ALL, Set.of())).isTrue();
        assertThat(isWhole(ReportKind.SPECIAL, from, TODAY, ReportSection.ADVERSE, Set.of()))
                .isTrue();
        assertThat(isWhole(ReportKind.SPECIAL, from.plusDays(1), null, ALL, Set.of()))
                .isFalse();
        assertThat(isWhole(ReportKind.SPECIAL, from.minusMonths(2), TODAY.minusDays(1), ALL, Set.of()))
                .isFalse();
        assertThat(isWhole(ReportKind.SPECIAL, TODAY, TODAY, Set.of(ReportSection.LICENCES), Set.of()))
                .isFalse();
    }

    @Test
    void aSpecialReportWithoutOneOfTheAdverseSectionsOrOfChosenFieldsDoesNot() {
        LocalDate from = TODAY.minusMonths(MONTHS);
        for (ReportSection left : ReportSection.ADVERSE) {
            Set<ReportSection> others = EnumSet.allOf(ReportSection.class);
            others.remove(left);
            assertThat(isWhole(ReportKind.SPECIAL, from, null, others, Set.of()))
                    .as(left.name())
                    .isFalse();
        }
        assertThat(isWhole(ReportKind.SPECIAL, from, null, ALL, Set.of("taxation")))
                .isFalse();
    }

    private static boolean isWhole(
            ReportKind kind, LocalDate from, LocalDate until, Set<ReportSection> sections, Set<String> bureaus) {
        PurposeTerms official = new PurposeTerms(
                ReportPurpose.ADMINISTRATIVE_MATTER, List.of(ReportSection.values()), Disputed.MARKED, false);
        AppliedReport applied = AppliedReport.of(
                new ReportApplication(
                        kind,
                        official.purpose(),
                        "投标",
                        "某局",
                        null,
                        "drug-safety",
                        "采-1",
                        from,
                        until,
                        sections,
                        bureaus),
                new ReportTerms(60, 90, List.of(official)),
                TODAY);
        applied.judgeWhole(MONTHS, TODAY);
        return applied.isWhole();
    }
}
