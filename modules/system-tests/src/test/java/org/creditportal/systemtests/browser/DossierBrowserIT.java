package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One subject whole, for those who may see it; two that are one are merged by two people, and parted again. */
class DossierBrowserIT {

    private static final String REASON = "测试：核对登记档案。";

    private static final String TAX_NUMBER = "530102746328159";

    private final Chromium chromium = Chromium.running();

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
        takeBackATaxNumber(officers, subject);
    }

    /** One officer enters it, the same proposes to take it back, and another one agrees. */
    private static void takeBackATaxNumber(Officers officers, String subject) {
        String proposal;
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/records/subject-edit.xhtml?number=" + subject);
            office.chooseByText("addIdentifierForm:identifierKind", "税务登记号");
            office.element("addIdentifierForm:identifier").fill(TAX_NUMBER);
            office.element("addIdentifierForm:identifierSource").fill("税务登记证复印件");
            office.element("addIdentifierForm:addIdentifier").click();
            office.expectPage("/records/subject.xhtml");
            office.page().getByText("收回此标识").first().click();
            office.expectPage("/records/take-back.xhtml");
            assertThat(office.element("identifier")).hasText(TAX_NUMBER);
            office.element("takeBackForm:reason").fill(REASON);
            office.element("takeBackForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            proposal = office.parameter("number");
        }
        try (OfficePage office = officers.secondCreditOfficer()) {
            office.open("/casework/proposal.xhtml?number=" + proposal);
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.element("state")).hasText("已同意");
            office.open("/records/subject.xhtml?number=" + subject);
            assertThat(office.page().getByText("收回此标识")).hasCount(0);
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

    @Test
    void theLightsTellWhatIsInForceAndNeverMoreThanWasChecked() throws SQLException {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String day = RunningPortal.get().days().monthsAgo(5);
        String batch = officers.imported(RecordSheet.penalties("530112")
                .row("灯号测试失信有限公司", FictionalCodes.company("530112", 7730), "测灯罚〔2026〕7730号", day)
                .row("灯号测试无名单有限公司", FictionalCodes.company("530112", 7731), "测灯罚〔2026〕7731号", day));
        String persons = officers.imported(RecordSheet.personPenalties("530112")
                .row("孙测试", CitizenNumbers.of("53011219880521003"), "测灯罚〔2026〕7732号", day));
        ListingSteps listing = new ListingSteps(OfficeApi.ofMachine("kunming"));
        try (OfficePage office = officers.creditOfficer()) {
            String record = Officers.recordOf(office, batch, "测灯罚〔2026〕7730号");
            String company = listing.published(record, "多次销售超过保质期的食品。");
            String person = listing.published(Officers.recordOf(office, persons, "测灯罚〔2026〕7732号"), "多次销售超过保质期的食品。");
            assertDishonest(office, person, persons, "测灯罚〔2026〕7732号");
            String dossier = assertDishonest(office, company, batch, "测灯罚〔2026〕7730号");
            suspend(company);
            office.open(dossier);
            assertThat(dishonest(office)).hasCount(0);
            assertThat(office.element("lights")).containsText("暂停公布，不计入：");
            assertThat(office.element("lights")).containsText("无有效名单条目");
            assertUncheckedIsNotClean(office, dossier);
            openDossier(office, batch, "测灯罚〔2026〕7731号");
            assertThat(office.element("lights")).containsText("无有效名单条目");
            assertThat(office.element("lights")).containsText("截至");
            assertThat(office.element("lights")).containsText("在册 1");
            assertThat(office.element("part-lists")).hasCount(0);
        }
    }

    /** The light is red and leads to the entry; the address of the dossier. */
    private static String assertDishonest(OfficePage office, String entry, String batch, String document) {
        String dossier = openDossier(office, batch, document);
        assertThat(dishonest(office)).containsText("失信：严重违法失信");
        assertThat(office.row("part-lists", entry)).containsText("公布中");
        assertThat(office.element("lights")).not().containsText("无有效名单条目");
        dishonest(office).click();
        office.expectPage("/lists/detail.xhtml");
        assertThat(office.parameter("number")).isEqualTo(entry);
        return dossier;
    }

    private static Locator dishonest(OfficePage office) {
        return office.element("lights").locator(".kit-state-dishonest");
    }

    private static String openDossier(OfficePage office, String batch, String document) {
        Officers.recordOf(office, batch, document);
        office.element("dossier").click();
        office.expectPage("/records/subject.xhtml");
        return "/records/subject.xhtml?number=" + office.parameter("number");
    }

    private static void suspend(String entry) throws SQLException {
        try (OpenTransaction database = new OpenTransaction("kunming")) {
            database.execute("UPDATE lst_entry SET suspended_since = UTC_TIMESTAMP(6) WHERE number = ?", entry);
            database.commit();
        }
    }

    /** While the module's table is away, its part says that it was not checked, and the others still answer. */
    private static void assertUncheckedIsNotClean(OfficePage office, String dossier) throws SQLException {
        try (OpenTransaction database = new OpenTransaction("kunming")) {
            database.execute("RENAME TABLE lst_entry TO lst_entry_away");
            try {
                office.open(dossier);
                assertThat(office.element("unchecked")).containsText("红黑名单");
                assertThat(office.element("lights")).containsText("未能核查");
                assertThat(office.element("lights")).not().containsText("无有效名单条目");
                assertThat(office.element("lights")).containsText("在册");
            } finally {
                database.execute("RENAME TABLE lst_entry_away TO lst_entry");
            }
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
