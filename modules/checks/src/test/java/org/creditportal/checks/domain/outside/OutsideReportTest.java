package org.creditportal.checks.domain.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.outside.ConformityItem;
import org.creditportal.checks.api.outside.OutsideReportDraft;
import org.creditportal.checks.api.outside.OutsideStanding;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.ReportKindDefinition;
import org.creditportal.responsibility.api.ReportProduct;
import org.junit.jupiter.api.Test;

class OutsideReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Signatory OFFICER = new Signatory("id", "经办人", "finance", false);
    private static final Set<ConformityItem> ALL = EnumSet.allOf(ConformityItem.class);

    @Test
    void answersTheDemandOnceEveryItemIsRightAndItsFileIsThere() {
        OutsideReport report = report(draft(ALL, null), kind(false));
        assertThat(report.standing(TODAY, 0)).isEqualTo(OutsideStanding.WITHOUT_FILE);
        assertThat(report.standing(TODAY, 1)).isEqualTo(OutsideStanding.ANSWERS);
    }

    @Test
    void oneItemThatIsNotRightLeavesTheDemandOpen() {
        for (ConformityItem item : ConformityItem.values()) {
            Set<ConformityItem> others = EnumSet.complementOf(EnumSet.of(item));
            assertThat(report(draft(others, null), kind(false)).standing(TODAY, 1))
                    .as(item.name())
                    .isEqualTo(OutsideStanding.NOT_CONFORMING);
        }
        assertThat(report(draft(Set.of(), null), kind(false)).standing(TODAY, 1))
                .isEqualTo(OutsideStanding.NOT_CONFORMING);
    }

    @Test
    void holdsUntilItsLastDay() {
        OutsideReport report = report(draft(ALL, TODAY), kind(false));
        assertThat(report.standing(TODAY, 1)).isEqualTo(OutsideStanding.ANSWERS);
        assertThat(report.standing(TODAY.plusDays(1), 1)).isEqualTo(OutsideStanding.OUTDATED);
    }

    @Test
    void whatAnotherStatuteGovernsIsNotedAndNeitherCopiedNorAnAnswer() {
        OutsideReport report = report(draft(ALL, null), kind(true));
        assertThat(report.standing(TODAY, 1)).isEqualTo(OutsideStanding.REFERENCE_ONLY);
        assertThat(report.takesFile()).isFalse();
    }

    @Test
    void isTakenBackOnceAndAnswersNothingAfterwards() {
        OutsideReport report = report(draft(ALL, null), kind(false));
        report.withdraw(OFFICER.sign(NOW, new Reason("报告不实")));
        assertThat(report.standing(TODAY, 1)).isEqualTo(OutsideStanding.WITHDRAWN);
        assertThat(report.takesFile()).isFalse();
        assertThatThrownBy(() -> report.withdraw(OFFICER.sign(NOW, new Reason("再次"))))
                .isInstanceOf(CheckRefusedException.class);
    }

    @Test
    void isRefusedWhereTheSourceMakesNoSuchProductOrItsDayIsToCome() {
        OutsideReportDraft rating =
                new OutsideReportDraft("agencies", ReportProduct.RATING, "某信用服务公司", null, "评-1", TODAY, null, ALL);
        assertThatThrownBy(() -> report(rating, kind(false))).isInstanceOf(CheckRefusedException.class);
        OutsideReportDraft tomorrow = new OutsideReportDraft(
                "agencies", ReportProduct.REPORT, "某信用服务公司", null, "报-1", TODAY.plusDays(1), null, ALL);
        assertThatThrownBy(() -> report(tomorrow, kind(false))).isInstanceOf(CheckRefusedException.class);
    }

    private static OutsideReport report(OutsideReportDraft draft, ReportKindDefinition kind) {
        return new OutsideReport("0CHK000000001", draft, kind, TODAY, OFFICER.sign(NOW));
    }

    private static OutsideReportDraft draft(Set<ConformityItem> conformity, LocalDate until) {
        return new OutsideReportDraft(
                "agencies", ReportProduct.REPORT, "某信用服务公司", "备-1", "报-1", TODAY.minusDays(9), until, conformity);
    }

    private static ReportKindDefinition kind(boolean referenceOnly) {
        return new ReportKindDefinition(
                "agencies",
                new LocalizedText("机构", "Agency"),
                List.of(ReportProduct.REPORT),
                referenceOnly,
                null,
                List.of(),
                List.of(),
                null);
    }
}
