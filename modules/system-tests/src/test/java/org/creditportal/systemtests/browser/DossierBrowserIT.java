package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One subject whole, for those who may see it; two that are one are merged by two people, and parted again. */
class DossierBrowserIT {

    private static final String REASON = "测试：核对登记档案。";

    private static Chromium chromium;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"kunming, 530102, finance", "beidaihe, 130304, emergency-management"})
    void aDossierShowsNamesRelationsAndRecordsToItsBureauOnly(String tenant, String division, String otherBureau) {
        Officers officers = new Officers(chromium.browser(), tenant);
        String code = FictionalCodes.company(division, 5301);
        String batch = officers.imported(RecordSheet.penalties(division)
                .row(
                        "档案测试旧名有限公司",
                        code,
                        "测档罚〔2026〕5301号",
                        RunningPortal.get().days().ago(5))
                .with("CF_FRDB", "赵测试"));
        officers.imported(RecordSheet.penalties(division)
                .row(
                        "档案测试旧名有限公司",
                        code,
                        "测档罚〔2026〕5302号",
                        RunningPortal.get().days().ago(3))
                .with("CF_FRDB", "赵测试"));
        String subject;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            Officers.recordOf(office, batch, "测档罚〔2026〕5301号");
            office.element("dossier").click();
            office.expectPage("/records/subject.xhtml");
            subject = office.parameter("number");
            assertThat(office.element("subjectCode")).hasText(code);
            assertThat(office.row("persons", "法定代表人")).containsText("赵测试");
            assertThat(office.row("records", "测档罚〔2026〕530")).hasCount(2);
            assertThat(office.element("reporters")).containsText("(2)");
            addFormerName(office);
            assertThat(office.row("names", "档案测试更早名称有限公司")).containsText("曾用名");
        }
        try (OfficePage stranger = officers.clerk(otherBureau)) {
            stranger.openRefused("/records/subject.xhtml?number=" + subject, 404);
            assertThat(stranger.page().content()).doesNotContain("档案测试", code);
        }
    }

    private static void addFormerName(OfficePage office) {
        office.element("edit").click();
        office.element("addNameForm:name").fill("档案测试更早名称有限公司");
        office.chooseByText("addNameForm:nameKind", "曾用名");
        office.element("addNameForm:nameSource").fill("登记机关变更通知书");
        office.element("addNameForm:addName").click();
        office.expectPage("/records/subject.xhtml");
    }

    @Test
    void aPersonalNumberIsMaskedAndShownForAReasonThatTheTrailKeeps() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String number = CitizenNumbers.of("13030419880521002");
        String batch = officers.imported(RecordSheet.personPenalties("130304")
                .row("钱测试", number, "测档罚〔2026〕5310号", RunningPortal.get().days().ago(3)));
        String subject;
        try (OfficePage office = officers.creditOfficer()) {
            Officers.recordOf(office, batch, "测档罚〔2026〕5310号");
            office.element("dossier").click();
            office.expectPage("/records/subject.xhtml");
            subject = office.parameter("number");
            assertThat(office.element("idNumber")).containsText("*");
            assertThat(office.page().content()).doesNotContain(number);
            office.open("/records/subject-edit.xhtml?number=" + subject);
            office.element("revealForm:revealReason").fill(REASON);
            office.element("revealForm:reveal").click();
            assertThat(office.element("revealed")).hasText(number);
        }
        try (OfficePage office = officers.auditor()) {
            office.open("/identity/audit.xhtml?object=" + subject);
            assertThat(office.element("lines").getByText(REASON)).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"kunming, 530102, 530111", "beidaihe, 130304, 130302"})
    void twoSubjectsAreMergedByTwoOfficersAndPartedAgain(String tenant, String division, String formerDivision) {
        Officers officers = new Officers(chromium.browser(), tenant);
        String code = FictionalCodes.company(division, 5320);
        String formerCode = FictionalCodes.company(formerDivision, 5320);
        String batch = officers.imported(RecordSheet.penalties(division)
                .row(
                        "合并测试有限公司",
                        code,
                        "测并罚〔2026〕5320号",
                        RunningPortal.get().days().ago(3))
                .row(
                        "合并测试有限公司",
                        formerCode,
                        "测并罚〔2026〕5321号",
                        RunningPortal.get().days().ago(3)));
        String merger = propose(officers, batch);
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/records/duplicates.xhtml");
            office.row("mergers", merger).locator("a").first().click();
            decide(office, "decideForm:decideReason", "decideForm:agree", "已合并");
            assertDossierRecords(office, batch, 2);
            office.open("/records/merge.xhtml?number=" + merger);
            decide(office, "undoForm:undoReason", "undoForm:undo", "已撤销合并");
            assertDossierRecords(office, batch, 1);
        }
    }

    private static String propose(Officers officers, String batch) {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            Officers.recordOf(office, batch, "测并罚〔2026〕5321号");
            office.element("dossier").click();
            office.element("duplicates").click();
            office.row("pairs", "合并测试").locator("a").last().click();
            office.element("proposeForm:proposeReason").fill(REASON);
            office.element("proposeForm:propose").click();
            assertThat(office.element("state")).containsText("待审核");
            assertThat(office.element("decideForm:agree")).hasCount(0);
            return office.parameter("number");
        }
    }

    private static void decide(OfficePage office, String reason, String button, String state) {
        office.element(reason).fill(REASON);
        office.element(button).click();
        assertThat(office.element("state")).hasText(state);
    }

    private static void assertDossierRecords(OfficePage office, String batch, int count) {
        Officers.recordOf(office, batch, "测并罚〔2026〕5321号");
        office.element("dossier").click();
        Locator records = office.row("records", "测并罚〔2026〕532");
        assertThat(records).hasCount(count);
    }
}
