package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.text.Placeholders;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.PaperKind;
import org.creditportal.lists.api.PaperTemplate;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.TenantLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper says what the entry says, and leaves open what nobody has decided yet. */
class PaperValuesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void sayWhatTheEntrySays() {
        PaperValues values = values(List.of());
        assertThat(values.find("subject")).contains("昆明某某食品有限公司");
        assertThat(values.find("basis")).contains("《企业信息公示暂行条例》第十七条");
        assertThat(values.find("documentDate")).contains("2026年8月13日");
        assertThat(values.find("days")).contains("5");
        assertThat(values.find("removals")).contains("信用修复；列入期限届满");
    }

    @Test
    void leaveOpenWhatIsNotKnownYet() {
        PaperValues values = values(List.of());
        assertThat(values.find("decision")).isEmpty();
        assertThat(values.find("removal")).isEmpty();
        assertThat(values.find("code")).isEmpty();
    }

    @Test
    void tellTheLastStatementAndThatNothingWasAnswered() {
        PaperValues values = values(List.of(
                new StepRow<>(EntryState.STATED, "张三", NOON, "初次违法。"),
                new StepRow<>(EntryState.STATED, "张三", NOON, "已改正。")));
        assertThat(values.find("statement")).contains("已改正。");
        assertThat(values.find("answer")).contains("无");
        assertThat(values(List.of()).find("statement").orElseThrow()).contains("未提出陈述");
    }

    @Test
    void everyPlaceOfATemplateHasItsValue() {
        PaperValues values = values(List.of());
        PaperTemplate.PLACEHOLDERS.forEach(
                name -> assertThat(values.find(name)).as(name).isNotNull());
        assertThat(Placeholders.fill(
                        "致{subject}：{decision}", name -> values.find(name).orElse(PaperValues.OPEN)))
                .isEqualTo("致昆明某某食品有限公司：＿＿＿＿");
        assertThat(Placeholders.in("题\n致{subject}，{days}日")).containsExactly("subject", "days");
    }

    @Test
    void aPersonIsNamedByNoCodeOfOrganisations() {
        assertThat(values(List.of()).find("identification")).contains("（统一社会信用代码：＿＿＿＿）");
        assertThat(valuesOf(NoticeKind.PRIOR_NOTICE, ListedSubjectKind.NATURAL_PERSON, List.of())
                        .find("identification"))
                .contains("（公民身份号码：＿＿＿＿）");
    }

    @Test
    void ofAPublicNoticeItIsTheObjectionsThatAreTold() {
        assertThat(valuesOf(NoticeKind.PUBLIC_NOTICE, ListedSubjectKind.LEGAL_PERSON, List.of())
                        .find("statement"))
                .contains("公示期间未收到异议");
    }

    /** Both tenants honour by a paper of their own, in which nothing is missing once its number is known. */
    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void eachTenantHasItsDecisionForRedLists(String tenant) {
        PaperTemplate honour =
                TenantLists.of(TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId(tenant)))
                        .papers()
                        .stream()
                        .filter(paper -> paper.kind() == PaperKind.HONOUR)
                        .findFirst()
                        .orElseThrow();
        PaperValues values = valuesOf(NoticeKind.PUBLIC_NOTICE, ListedSubjectKind.LEGAL_PERSON, List.of());
        assertThat(Placeholders.in(honour.template()))
                .contains("decision", "facts", "basis", "days", "statement", "removals", "bureau", "date")
                .allSatisfy(name -> assertThat(PaperTemplate.PLACEHOLDERS).contains(name));
        assertThat(Placeholders.fill(
                        honour.template(), name -> values.find(name).orElse(PaperValues.OPEN)))
                .contains("公示5个工作日", "公示期间未收到异议", "销售过期食品。")
                .doesNotContain("{", "行政复议");
    }

    /** Whoever is taken from a red list is told why, and that it is no mark against anybody. */
    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void eachTenantHasItsDecisionToEndAnHonour(String tenant) {
        PaperTemplate ended =
                TenantLists.of(TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId(tenant)))
                        .papers()
                        .stream()
                        .filter(paper -> paper.kind() == PaperKind.HONOUR_REMOVAL)
                        .findFirst()
                        .orElseThrow();
        assertThat(Placeholders.in(ended.template()))
                .contains("removalDocument", "removal", "reason", "basis", "list", "subject", "bureau", "date")
                .allSatisfy(name -> assertThat(PaperTemplate.PLACEHOLDERS).contains(name));
        assertThat(ended.template()).contains("停止", "行政复议", "不属于失信惩戒");
        assertThat(PaperKind.HONOUR_REMOVAL.standsFor(PaperKind.REMOVAL)).isTrue();
        assertThat(PaperKind.REMOVAL.standsFor(PaperKind.HONOUR_REMOVAL)).isFalse();
    }

    private static PaperValues values(List<StepRow<EntryState>> steps) {
        return valuesOf(NoticeKind.PRIOR_NOTICE, ListedSubjectKind.LEGAL_PERSON, steps);
    }

    private static PaperValues valuesOf(NoticeKind notice, ListedSubjectKind kind, List<StepRow<EntryState>> steps) {
        EntryRow row = new EntryRow(
                "0AWE35PSG1C4N",
                new EntryRow.Listed(
                        "serious-violation",
                        ListColour.BLACK,
                        new LocalizedText("严重违法失信名单", "Serious violations"),
                        new LocalizedText("市市场监管局", "Market supervision")),
                new EntryRow.Subject("0AWE35PSG1C5P", kind, "昆明某某食品有限公司", null),
                EntryStanding.PROPOSED,
                NOON,
                null,
                null,
                false);
        EntryView entry = new EntryView(
                row,
                1,
                "market-supervision",
                new EntryView.Names("昆明某某食品有限公司", "销售过期食品。", List.of()),
                new EntryView.Grounds(
                        List.of("0AWE35PSG1C6Q"),
                        "销售过期食品。",
                        new Citation("企业信息公示暂行条例", "第十七条", null),
                        "昆市监罚〔2026〕1号",
                        "市市场监管局",
                        LocalDate.of(2026, 8, 13)),
                new EntryView.Progress(EntryState.PROPOSED, steps, TODAY, null, false, Set.of(), List.of()),
                new EntryView.Hearing(
                        notice,
                        5,
                        null,
                        null,
                        false,
                        null,
                        List.of(),
                        "food-safety",
                        null,
                        null,
                        List.of(
                                new RemovalReason("repaired", new LocalizedText("信用修复", "Repaired"), false, List.of()),
                                new RemovalReason(
                                        "term-over", new LocalizedText("列入期限届满", "Term over"), false, List.of())),
                        null,
                        null,
                        null),
                new EntryView.Responsible(null, null, false, List.of()));
        return new PaperValues(entry, Optional.empty(), TODAY);
    }
}
