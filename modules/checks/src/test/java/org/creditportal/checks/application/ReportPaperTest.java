package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportContent.Item;
import org.creditportal.checks.api.report.ReportContent.Part;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentPart;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

/** A report in the words of its paper. */
class ReportPaperTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);
    private static final LocalizedText PENALTY = new LocalizedText("行政处罚", "Penalty");

    @Test
    void hasBasicInformationASummaryAndASentenceForEverySection() {
        List<DocumentPart> parts = draft().parts();
        assertThat(parts)
                .extracting(DocumentPart::heading)
                .containsExactly("一、基本信息", "二、信息概要", "三、行政处罚信息", "四、严重失信主体名单信息");
        assertThat(parts.get(0).table().rows())
                .contains(List.of("名称", "呈贡测试食品有限公司"), List.of("查询期", "2025-11-28至2026-11-28"))
                .contains(List.of("数据时间", "2026-11-28 12:00"));
        assertThat(parts.get(1).table().rows()).containsExactly(List.of("行政处罚信息", "3"), List.of("严重失信主体名单信息", "0"));
        assertThat(parts.get(2).paragraphs()).containsExactly("查询期内查见行政处罚信息3条。");
        assertThat(parts.get(3).paragraphs()).containsExactly("查询期内未查见严重失信主体名单信息。");
        assertThat(parts.get(3).table()).isNull();
    }

    @Test
    void neverSaysThatNothingWasFoundWhereAListIsOverdue() {
        List<DocumentPart> parts = draft(
                        new DeliveredList(new LocalizedText("法院名单", "Courts"), DECIDED, DECIDED.plusDays(7)),
                        new DeliveredList(new LocalizedText("海关名单", "Customs"), null, null))
                .parts();
        assertThat(parts.get(3).paragraphs())
                .containsExactly("下列名单的数据已过报送期限，未能核查，不得据此认定没有严重失信主体名单信息：" + "法院名单（数据截至2026-03-10）、海关名单（尚未报送）。");
        assertThat(parts.get(1).table().rows()).contains(List.of("严重失信主体名单信息", "0（未能核查完整）"));
    }

    @Test
    void marksWhatIsDisputedAndWhatWasRepaired() {
        DocumentTable table = draft().parts().get(2).table();
        assertThat(table.rows()).extracting(row -> row.get(6)).containsExactly("异议核实中", "已修复", "公示或列入期已满");
        assertThat(table.rows().get(1))
                .as("what is not told leaves its cell empty")
                .startsWith("2", "行政处罚", "", "");
    }

    private static DocumentDraft draft(DeliveredList... overdue) {
        ReportContent content = new ReportContent(
                ReportKind.SPECIAL,
                ReportPurpose.SELF_QUERY,
                SubjectKind.LEGAL_PERSON,
                "呈贡测试食品有限公司",
                "91530121MA6TEST012",
                null,
                LocalDate.of(2025, 11, 28),
                LocalDate.of(2026, 11, 28),
                Instant.parse("2026-11-28T04:00:00Z"),
                Disputed.MARKED,
                List.of(
                        new Part(
                                ReportSection.PENALTIES,
                                List.of(
                                        new Item(
                                                null, PENALTY, "市场监督管理局", "罚〔2026〕1号", DECIDED, null, true, null, null),
                                        new Item(
                                                null,
                                                PENALTY,
                                                null,
                                                null,
                                                DECIDED,
                                                null,
                                                false,
                                                DECIDED.plusDays(9),
                                                null),
                                        new Item(
                                                null,
                                                PENALTY,
                                                null,
                                                null,
                                                DECIDED,
                                                null,
                                                false,
                                                null,
                                                DECIDED.plusDays(9))),
                                List.of()),
                        new Part(ReportSection.SERIOUS_DISHONESTY, List.of(), List.of(overdue))));
        ReportApplication application = new ReportApplication(
                ReportKind.SPECIAL,
                ReportPurpose.SELF_QUERY,
                "上市",
                "呈贡测试食品有限公司",
                null,
                null,
                null,
                content.periodFrom(),
                content.periodUntil(),
                Set.of(ReportSection.PENALTIES, ReportSection.SERIOUS_DISHONESTY));
        return new ReportPaper(content, application, ZoneId.of("Asia/Shanghai"), "finger").draft();
    }
}
