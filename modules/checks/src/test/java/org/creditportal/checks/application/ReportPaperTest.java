package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportContent.Item;
import org.creditportal.checks.api.report.ReportContent.Part;
import org.creditportal.checks.api.report.ReportGap;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentPart;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.RelationRole;
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
                .containsExactly(
                        "一、基本信息",
                        "二、信息概要",
                        "三、行政处罚信息",
                        "第1条（异议核实中）",
                        "第2条（已修复）",
                        "第3条（公示或列入期已满）",
                        "四、严重失信主体名单信息",
                        "五、信用状况提升建议");
        assertThat(parts.get(0).table().rows())
                .contains(List.of("名称", "呈贡测试食品有限公司"), List.of("查询期", "2025-11-28至2026-11-28"))
                .contains(List.of("数据时间", "2026-11-28 12:00"));
        assertThat(parts.get(0).table().rows())
                .contains(List.of("法定代表人", "张小三"), List.of("工商注册号", "530100000000001"), List.of("严重失信主体", "否"));
        assertThat(parts.get(1).table().rows())
                .containsExactly(List.of("行政处罚信息", "3", "公示或列入期已满1条、已修复1条、异议核实中1条"), List.of("严重失信主体名单信息", "0", ""));
        assertThat(parts.get(2).paragraphs()).containsExactly("自2025-11-28至2026-11-28，本地归集的公共信用信息中查见行政处罚信息3条。");
        assertThat(parts.get(6).paragraphs()).containsExactly("自2025-11-28至2026-11-28，本地归集的公共信用信息中未查见严重失信主体名单信息。");
        assertThat(parts.get(6).table()).isNull();
        assertThat(parts.get(7).paragraphs().get(0)).contains("申请信用修复");
    }

    @Test
    void neverSaysThatNothingWasFoundWhereAListIsOverdue() {
        List<DocumentPart> parts = draft(
                        new DeliveredList(new LocalizedText("法院名单", "Courts"), DECIDED, DECIDED.plusDays(7)),
                        new DeliveredList(new LocalizedText("海关名单", "Customs"), null, null))
                .parts();
        assertThat(parts.get(6).paragraphs())
                .containsExactly("下列名单的数据已过报送期限，未能核查，不得据此认定没有严重失信主体名单信息：" + "法院名单（数据截至2026-03-10）、海关名单（尚未报送）。");
        assertThat(parts.get(1).table().rows()).contains(List.of("严重失信主体名单信息", "0（未能核查完整）", ""));
    }

    /** Held for honest or dishonest is told only where the report tells all of its day, and never by a list that is kept no more. */
    @Test
    void saysWhetherItIsHeldForDishonestOnlyWhereTheReportCanTell() {
        LocalDate today = LocalDate.of(2026, 11, 28);
        Item listed = listed(false);
        assertThat(held(today, Disputed.MARKED)).containsExactly("否");
        assertThat(held(today, Disputed.LEFT_OUT)).containsExactly("否（不含异议核实中的信息）");
        assertThat(held(today, Disputed.MARKED, listed)).containsExactly("是");
        assertThat(held(today, Disputed.MARKED, listed(true))).containsExactly("未能核查");
        assertThat(held(today, Disputed.MARKED, listed(true), listed)).containsExactly("是");
        assertThat(held(today.minusDays(1), Disputed.MARKED)).isEmpty();
        assertThat(held(today.minusDays(1), Disputed.MARKED, listed)).isEmpty();
    }

    private static Item listed(boolean ofUnknownList) {
        return new Item(null, PENALTY, null, null, DECIDED, null, false, null, null, null, ofUnknownList);
    }

    /** A licence or a ban for life is told to last, not to end in 2099. */
    @Test
    void saysOfWhatHasNoEndThatItLasts() {
        Item lasting = new Item(null, PENALTY, null, null, DECIDED, LastDay.NONE, false, null, null, null, false);
        Item ending =
                new Item(null, PENALTY, null, null, DECIDED, DECIDED.plusYears(3), false, null, null, null, false);
        assertThat(draft(with(LocalDate.of(2026, 11, 28), Disputed.MARKED, lasting, ending)).parts().stream()
                        .filter(part -> part.table() != null)
                        .flatMap(part -> part.table().rows().stream())
                        .filter(row -> row.contains(DECIDED.toString()))
                        .map(row -> row.get(row.indexOf(DECIDED.toString()) + 1)))
                .containsExactly("长期", "2029-03-10");
    }

    private static List<String> held(LocalDate until, Disputed disputed, Item... items) {
        return draft(with(until, disputed, items)).parts().get(0).table().rows().stream()
                .filter(row -> row.get(0).equals("严重失信主体"))
                .map(row -> row.get(1))
                .toList();
    }

    private static ReportContent with(LocalDate until, Disputed disputed, Item... items) {
        return with(until, disputed, List.of(new Part(ReportSection.SERIOUS_DISHONESTY, List.of(items), List.of())));
    }

    private static ReportContent with(LocalDate until, Disputed disputed, List<Part> parts) {
        ReportContent content = content();
        return new ReportContent(
                content.kind(),
                content.purpose(),
                content.subjectKind(),
                content.name(),
                content.code(),
                null,
                content.basics(),
                content.periodFrom(),
                until,
                content.dataAt(),
                disputed,
                parts);
    }

    @Test
    void hasASentenceForEachFieldThatWasChosen() {
        ReportContent content = content();
        ReportContent.Part part = new ReportContent.Part(
                ReportSection.PENALTIES,
                List.of(),
                List.of(),
                List.of(
                        new ReportContent.FoundInField("tax", new LocalizedText("税务局", "Taxes"), 0),
                        new ReportContent.FoundInField("market", new LocalizedText("市场监管局", "Market"), 2)));
        ReportContent chosen = new ReportContent(
                content.kind(),
                content.purpose(),
                content.subjectKind(),
                content.name(),
                content.code(),
                null,
                null,
                content.periodFrom(),
                content.periodUntil(),
                content.dataAt(),
                content.disputed(),
                List.of(part));
        assertThat(draft(chosen).parts().get(2).paragraphs())
                .containsExactly(
                        "自2025-11-28至2026-11-28，本地归集的公共信用信息中未查见税务局提供的行政处罚信息。",
                        "自2025-11-28至2026-11-28，本地归集的公共信用信息中查见市场监管局提供的行政处罚信息2条。");
    }

    /** What of these is over is told nowhere: that nothing is found holds for what is in force alone. */
    @Test
    void saysThatNothingWasFoundInForceWhereWhatIsOverIsNotTold() {
        List<DocumentPart> parts = draft(special(LocalDate.of(2026, 11, 28))).parts();
        assertThat(parts.get(2).paragraphs())
                .containsExactly("截至2026-11-28，本地归集的公共信用信息中，自2025-11-28至2026-11-28作出且现行有效的，未查见行政许可信息。");
        assertThat(parts.get(3).paragraphs()).containsExactly("截至2026-11-28，本地归集的现行有效的公共信用信息中未查见诚实守信信息。");
        assertThat(draft(special(LocalDate.of(2026, 6, 1))).parts().get(3).paragraphs())
                .containsExactly("截至2026-11-28，本地归集的公共信用信息中，2026-06-01以前（含当日）作出且现行有效的，未查见诚实守信信息。");
    }

    private static ReportContent special(LocalDate until) {
        return with(
                until,
                Disputed.MARKED,
                Stream.of(ReportSection.LICENCES, ReportSection.HONOURS)
                        .map(section -> new Part(section, List.of(), List.of()))
                        .toList());
    }

    /** Nobody may read from a missing source that there is nothing. */
    @Test
    void saysWhatNoSourceIsConnectedFor() {
        List<ReportGap> gaps = List.of(ReportGap.JUDGMENTS, ReportGap.REGISTRATION_STATUS);
        List<DocumentPart> parts = draft(
                        of(SubjectKind.LEGAL_PERSON, ReportKind.PUBLIC).lacking(gaps))
                .parts();
        assertThat(parts.get(0).table().rows()).contains(List.of("登记状态", "未接入数据来源"));
        assertThat(parts.get(1).table().rows()).contains(List.of("司法裁判信息", "未接入数据来源", ""));
        assertThat(parts.get(1).paragraphs()).anyMatch(sentence -> sentence.contains("不得据此认定没有：登记状态、司法裁判信息"));
        assertThat(of(SubjectKind.NATURAL_PERSON, ReportKind.PUBLIC)
                        .lacking(gaps)
                        .gaps())
                .containsExactly(ReportGap.JUDGMENTS);
        assertThat(of(SubjectKind.LEGAL_PERSON, ReportKind.SPECIAL)
                        .lacking(gaps)
                        .gaps())
                .isEmpty();
    }

    /** A section without a source tells no number, not even none; what is on record of it all the same is told. */
    @Test
    void aSectionWithoutASourceIsNotToldAsEmpty() {
        ReportContent content = of(SubjectKind.LEGAL_PERSON, ReportKind.SPECIAL);
        ReportContent asked = new ReportContent(
                content.kind(),
                content.purpose(),
                content.subjectKind(),
                content.name(),
                content.code(),
                null,
                null,
                content.periodFrom(),
                content.periodUntil(),
                content.dataAt(),
                content.disputed(),
                List.of(
                        new Part(ReportSection.PROMISES, List.of(), List.of()),
                        new Part(ReportSection.PENALTIES, List.of(), List.of())));
        ReportContent told = asked.lacking(List.of(ReportGap.CREDIT_PROMISES, ReportGap.JUDGMENTS));
        assertThat(told.gaps()).containsExactly(ReportGap.CREDIT_PROMISES);
        assertThat(told.parts()).extracting(Part::section).containsExactly(ReportSection.PENALTIES);
    }

    @Test
    void tellsHowTheSubjectStandsOnTheBusinessRegisterWhereSomebodyToldIt() {
        LocalDate asOf = LocalDate.of(2026, 11, 1);
        RegistrationRow told = new RegistrationRow(RegistrationStatus.EXISTING, null, asOf, "公示系统");
        ReportContent content = of(
                        SubjectKind.LEGAL_PERSON, ReportKind.PUBLIC, content().basics())
                .registered(told)
                .lacking(List.of(ReportGap.REGISTRATION_STATUS, ReportGap.ESTABLISHED_ON));
        assertThat(draft(content).parts().get(0).table().rows())
                .contains(List.of("登记状态", "存续（在业）（截至2026-11-01）"), List.of("成立日期", "未接入数据来源"))
                .doesNotContain(List.of("登记状态", "未接入数据来源"));
    }

    /** As many sections as there are, and whatever is lacking: each has its numeral. */
    @Test
    void everySectionHasItsNumeral() {
        ReportContent content = of(SubjectKind.LEGAL_PERSON, ReportKind.PUBLIC);
        ReportContent whole = new ReportContent(
                        content.kind(),
                        content.purpose(),
                        content.subjectKind(),
                        content.name(),
                        content.code(),
                        null,
                        null,
                        null,
                        null,
                        content.dataAt(),
                        content.disputed(),
                        Stream.of(ReportSection.values())
                                .map(section -> new Part(section, List.of(), List.of()))
                                .toList())
                .lacking(
                        List.of(ReportGap.REGISTRATION_STATUS, ReportGap.ESTABLISHED_ON, ReportGap.ABNORMAL_OPERATION));
        assertThat(draft(whole).parts()).hasSize(ReportSection.values().length + 3);
    }

    private static ReportContent of(SubjectKind kind, ReportKind report) {
        return of(kind, report, null);
    }

    private static ReportContent of(SubjectKind kind, ReportKind report, ReportContent.Basics basics) {
        ReportContent content = content();
        return new ReportContent(
                report,
                content.purpose(),
                kind,
                content.name(),
                content.code(),
                null,
                basics,
                content.periodFrom(),
                content.periodUntil(),
                content.dataAt(),
                content.disputed(),
                content.parts());
    }

    /** Each item by itself, with what its decision says; of one that may not be told only what everybody may know. */
    @Test
    void tellsOfEachItemWhatItsDecisionSays() {
        List<DocumentPart> parts = draft().parts();
        assertThat(parts.get(3).table().rows())
                .containsExactly(List.of("行政处罚决定书文号", "罚〔2026〕1号"), List.of("罚款金额（元）", "2000.00"));
        assertThat(parts.get(4).table().rows())
                .containsExactly(List.of("信息", "行政处罚"), List.of("机关", ""), List.of("决定日期", "2026-03-10"));
    }

    @Test
    void hasACoverThatSaysOfWhomItIsAndWhatFor() {
        assertThat(draft().cover().rows())
                .contains(
                        List.of("名称", "呈贡测试食品有限公司"),
                        List.of("统一社会信用代码", "91530121MA6TEST012"),
                        List.of("报告用途", "主体自查，上市"));
    }

    private static DocumentDraft draft(DeliveredList... overdue) {
        return draft(content(overdue));
    }

    private static ReportContent content(DeliveredList... overdue) {
        return new ReportContent(
                ReportKind.SPECIAL,
                ReportPurpose.SELF_QUERY,
                SubjectKind.LEGAL_PERSON,
                "呈贡测试食品有限公司",
                "91530121MA6TEST012",
                null,
                new ReportContent.Basics(
                        "530100000000001", List.of(new ReportContent.Leader(RelationRole.LEGAL_REPRESENTATIVE, "张小三"))),
                LocalDate.of(2025, 11, 28),
                LocalDate.of(2026, 11, 28),
                Instant.parse("2026-11-28T04:00:00Z"),
                Disputed.MARKED,
                List.of(
                        new Part(
                                ReportSection.PENALTIES,
                                List.of(
                                        new Item(
                                                null,
                                                PENALTY,
                                                "市场监督管理局",
                                                "罚〔2026〕1号",
                                                DECIDED,
                                                null,
                                                true,
                                                null,
                                                null,
                                                List.of(
                                                        new ReportContent.Field(
                                                                "DOCUMENT_NUMBER", "行政处罚决定书文号", "罚〔2026〕1号"),
                                                        new ReportContent.Field("FINE", "罚款金额（元）", "2000.00"))),
                                        new Item(
                                                null,
                                                PENALTY,
                                                null,
                                                null,
                                                DECIDED,
                                                null,
                                                false,
                                                DECIDED.plusDays(9),
                                                null,
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
                                                DECIDED.plusDays(9),
                                                null)),
                                List.of()),
                        new Part(ReportSection.SERIOUS_DISHONESTY, List.of(), List.of(overdue))));
    }

    private static DocumentDraft draft(ReportContent content) {
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
