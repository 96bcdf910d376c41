package org.creditportal.checks.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.checks.api.report.ReportTerms.PurposeTerms;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class LiveAllowanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final Signature SIGNED =
            new Signatory("o", "某", "credit-office", true).sign(NOON, new Reason("窗口签署的授权书"));

    @Test
    void holdsThroughItsLastDayAndNoLongerOnceTakenBack() {
        Report report = issued(ReportPurpose.SELF_QUERY);
        LiveAllowance allowed = said(null, report, TODAY.plusDays(30));
        assertThat(allowed.holdsOn(TODAY)).isTrue();
        assertThat(allowed.holdsOn(TODAY.plusDays(30))).isTrue();
        assertThat(allowed.holdsOn(TODAY.plusDays(31))).isFalse();
        LiveAllowance back = said(allowed, report, null);
        assertThat(back.holdsOn(TODAY)).isFalse();
        assertThat(back.place()).isEqualTo(2);
    }

    @Test
    void isBoundedByTheTenantsDaysAndTakesNothingBackThatWasNotAllowed() {
        Report report = issued(ReportPurpose.SELF_QUERY);
        assertThat(said(null, report, TODAY.plusDays(90)).place()).isEqualTo(1);
        for (LocalDate day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(91), null}) {
            assertThatThrownBy(() -> said(null, report, day)).isInstanceOf(CheckRefusedException.class);
        }
        LiveAllowance back = said(said(null, report, TODAY), report, null);
        assertThatThrownBy(() -> said(back, report, null)).isInstanceOf(CheckRefusedException.class);
    }

    @Test
    void isTheSubjectsToGiveAndOnlyWhileTheReportHolds() {
        assertThatThrownBy(() -> said(null, issued(ReportPurpose.ADMINISTRATIVE_MATTER), TODAY))
                .isInstanceOf(CheckRefusedException.class);
        Report ended = issued(ReportPurpose.SELF_QUERY);
        ended.end(ReportState.RECALLED, SIGNED);
        assertThatThrownBy(() -> said(null, ended, TODAY)).isInstanceOf(RuntimeException.class);
    }

    private static LiveAllowance said(LiveAllowance before, Report report, LocalDate until) {
        return LiveAllowance.after(before, report, until, TODAY, 90, SIGNED);
    }

    private static Report issued(ReportPurpose purpose) {
        boolean official = purpose == ReportPurpose.ADMINISTRATIVE_MATTER;
        ReportApplication told = new ReportApplication(
                ReportKind.PUBLIC,
                purpose,
                "招标投标",
                "测试有限公司",
                null,
                official ? "fiscal-subsidies" : null,
                official ? "M-1" : null,
                null,
                null,
                Set.of());
        List<ReportSection> all = List.of(ReportSection.values());
        ReportTerms terms = new ReportTerms(
                12,
                90,
                List.of(
                        new PurposeTerms(ReportPurpose.SELF_QUERY, all, Disputed.MARKED, false),
                        new PurposeTerms(ReportPurpose.ADMINISTRATIVE_MATTER, all, Disputed.MARKED, false)));
        Report report = Report.apply("0SBJ000000001", "测试有限公司", AppliedReport.of(told, terms, TODAY), null, SIGNED);
        ReportContent content = new ReportContent(
                ReportKind.PUBLIC,
                purpose,
                SubjectKind.LEGAL_PERSON,
                "测试有限公司",
                null,
                null,
                null,
                null,
                null,
                NOON,
                Disputed.MARKED,
                List.of());
        report.issue(new PrintedReport("0DOC", "测信报〔2026〕1号", content, "twin"), SIGNED);
        return report;
    }
}
