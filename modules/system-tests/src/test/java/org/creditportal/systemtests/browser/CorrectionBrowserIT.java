package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.creditportal.systemtests.browser.ImportToPublicationBrowserIT.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** What is on record is changed by four eyes, with every step kept; what must not be public leaves the public site. */
class CorrectionBrowserIT {

    private static final String DECIDED_ON =
            Days.written(RunningPortal.get().days().workingDay(3));
    private static final String REASON = "测试：依据更正通知书。";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Chromium chromium = Chromium.running();

    @Test
    void aRecordIsCorrectedAndWithdrawnByFourEyes() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String batch = officers.imported(RecordSheet.penalties("130304")
                .row(
                        "更正测试有限公司",
                        FictionalCodes.company("130304", 5501),
                        "测更罚〔2026〕5501号",
                        RunningPortal.get().days().ago(3)));
        String record;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            record = Officers.recordOf(office, batch, "测更罚〔2026〕5501号");
            office.element("correct").click();
            whatWasTypedOverAPrefilledFormOutlivesThePage(office);
            office.element("correctForm:reason").fill(REASON);
            office.element("correctForm:propose").click();
            office.expectPage("/records/correction.xhtml");
            assertThat(office.element("state")).hasText("待审核");
            assertThat(office.element("decideForm:approve")).hasCount(0);
            office.element("attach").click();
            office.element("uploadForm:file")
                    .setInputFiles(
                            new FilePayload("更正通知书.txt", "text/plain", "更正通知书".getBytes(StandardCharsets.UTF_8)));
            office.element("uploadForm:attach").click();
            office.expectPage("/records/correction.xhtml");
            assertThat(office.element("attachments")).containsText("更正通知书.txt");
        }
        approve(officers, "测更罚〔2026〕5501号", "更正");
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/detail.xhtml?number=" + record);
            assertThat(office.page().locator("main")).containsText("处罚款2000元。");
            assertThat(office.page().locator("main")).containsText("处罚款1000元。");
            office.page().getByText("撤销记录").click();
            office.expectPage("/records/act.xhtml");
            assertThat(office.element("noReliances")).isVisible();
            office.element("actForm:reason").fill(REASON);
            office.element("actForm:act").click();
            office.expectPage("/records/correction.xhtml");
            office.open("/records/detail.xhtml?number=" + record);
            assertThat(office.element("open")).isVisible();
            assertThat(office.element("standing")).containsText("已入库");
        }
        approve(officers, "测更罚〔2026〕5501号", "撤销");
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/detail.xhtml?number=" + record);
            assertThat(office.element("standing")).containsText("已撤销");
            assertThat(office.element("correct")).hasCount(0);
        }
    }

    /** A session may end here, too: what was typed comes back where the page still says what it said, and nowhere else. */
    private static void whatWasTypedOverAPrefilledFormOutlivesThePage(OfficePage office) {
        Locator content = office.page()
                .locator("#correctForm textarea")
                .filter(new Locator.FilterOptions().setHasText("处罚款2000元。"));
        assertThat(content).hasValue("处罚款2000元。");
        office.page().waitForLoadState();
        content.fill("处罚款3000元。");
        office.page().reload();
        assertThat(content).hasValue("处罚款3000元。");
        assertThat(office.page().locator("#correctForm .kit-note").first()).containsText("已恢复您上次未提交的内容");
        content.fill("处罚款1000元。");
        office.page().reload();
        assertThat(content).hasValue("处罚款1000元。");
    }

    @Test
    void anEntryFollowsItsCorrectedRecordAndVanishesWithItsWithdrawnOne() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String document = "测随罚〔2026〕5540号";
        String batch = officers.imported(RecordSheet.penalties("530102")
                .row(
                        "更正测试随行有限公司",
                        FictionalCodes.company("530102", 5540),
                        document,
                        RunningPortal.get().days().monthsAgo(5)));
        PublicSite site = new PublicSite("kunming");
        String stated = "经查，当事人销售超过保质期的食品。";
        String record;
        String entry;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            record = Officers.recordOf(office, batch, document);
            entry = new ListingSteps(OfficeApi.ofMachine("kunming")).published(record, stated);
            await(() -> site.entry(entry).body().contains(stated), PATIENCE);
            office.open("/records/correct.xhtml?number=" + record);
            office.page()
                    .locator("#correctForm textarea")
                    .filter(new Locator.FilterOptions().setHasText(stated))
                    .fill("经查，当事人销售标签不合格的食品。");
            office.element("correctForm:reason").fill(REASON);
            office.element("correctForm:propose").click();
            office.expectPage("/records/correction.xhtml");
        }
        approve(officers, document, "更正");
        await(() -> site.entry(entry).body().contains("标签不合格"), PATIENCE);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/detail.xhtml?number=" + record);
            office.page().getByText("撤销记录").click();
            office.expectPage("/records/act.xhtml");
            assertThat(office.element("reliances")).containsText(entry);
            office.element("actForm:reason").fill(REASON);
            office.element("actForm:act").click();
            office.expectPage("/records/correction.xhtml");
        }
        approve(officers, document, "撤销");
        assertEquals(410, site.entry(entry).statusCode());
        try (OfficePage office = officers.creditOfficer()) {
            office.page().locator("#waiting").getByText(entry).click();
            assertThat(office.element("notice")).containsText("系统已自动撤下");
            office.element("noticeForm:acknowledge").click();
            assertThat(office.element("notice")).hasCount(0);
        }
    }

    private static void approve(Officers officers, String document, String kind) {
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/records/corrections.xhtml");
            office.row("corrections", document)
                    .locator("a")
                    .filter(new Locator.FilterOptions().setHasText(kind))
                    .click();
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.element("state")).hasText("已同意");
        }
    }

    @Test
    void whatIsWithheldLeavesThePublicSite() {
        String tenant = "kunming";
        String company = "昆明更正秘密有限公司";
        Officers officers = new Officers(chromium.browser(), tenant);
        String batch = officers.imported(RecordSheet.penalties("530102")
                .row(
                        company,
                        FictionalCodes.company("530102", 5510),
                        "测密罚〔2026〕5510号",
                        RunningPortal.get().days().ago(3)));
        String record;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            record = Officers.recordOf(office, batch, "测密罚〔2026〕5510号");
        }
        String entry = new ListingSteps(OfficeApi.ofMachine(tenant)).published(record, "经查，当事人销售超过保质期的食品。");
        PublicSite site = new PublicSite(tenant);
        await(() -> site.shows(company), PATIENCE);

        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/detail.xhtml?number=" + record);
            office.page().getByText("声明不宜公开").click();
            office.expectPage("/records/act.xhtml");
            assertThat(office.element("reliances")).containsText(entry);
            picture(office, "withhold-" + tenant);
            office.chooseByText("actForm:ground", "商业秘密");
            office.element("actForm:reason").fill(REASON);
            office.element("actForm:act").click();
            office.expectPage("/records/correction.xhtml");
            assertThat(office.element("decideForm:approve")).hasCount(0);
        }
        assertFalse(site.shows(company), "still shown though the withholding was confirmed");
        assertEquals(410, site.entry(entry).statusCode());
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/");
            picture(office, "start-credit-office-" + tenant);
            office.row("waiting", "测密罚〔2026〕5510号").locator("a").first().click();
            assertThat(office.element("reliances")).hasCount(0);
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.element("state")).hasText("已同意");
            office.open("/records/detail.xhtml?number=" + record);
            assertThat(office.element("standing").locator(".kit-state")).hasCount(2);
            picture(office, "record-" + tenant);
        }
    }

    /** Of the rows of a withheld file, one is on record already and public. */
    @Test
    void whatAWithheldFileRepeatsLeavesThePublicSite() {
        String company = "昆明批量秘密有限公司";
        String document = "测密罚〔2026〕5550号";
        Officers officers = new Officers(chromium.browser(), "kunming");
        RecordSheet sheet = RecordSheet.penalties("530102")
                .row(company, FictionalCodes.company("530102", 5550), document, DECIDED_ON);
        String batch = officers.imported(sheet);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            String record = Officers.recordOf(office, batch, document);
            String entry = new ListingSteps(OfficeApi.ofMachine("kunming")).published(record, "经查，当事人销售超过保质期的食品。");
            PublicSite site = new PublicSite("kunming");
            await(() -> site.shows(company), PATIENCE);
            Officers.upload(office, "secret.csv", sheet.csv(Charset.forName("GB18030")));
            assertThat(office.element("duplicateCount")).hasText("1");
            office.chooseByText("decisionForm:withholding", "商业秘密");
            office.element("decisionForm:withholdingReason").fill(REASON);
            Officers.confirm(office);
            assertFalse(site.shows(company), "still shown though the batch is withheld");
            assertEquals(410, site.entry(entry).statusCode());
            office.open("/records/detail.xhtml?number=" + record);
            assertThat(office.element("standing").locator(".kit-state")).hasCount(2);
        }
        approve(officers, document, "不宜公开");
    }

    @Test
    void anAmountIsTakenInTheUnitOfItsLabelAndAskedAgainWhenItGrowsTenfold() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String batch = officers.imported(RecordSheet.penalties("530102")
                .row("金额更正有限公司", FictionalCodes.company("530102", 5521), "测额罚〔2026〕5521号", DECIDED_ON));
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            Officers.recordOf(office, batch, "测额罚〔2026〕5521号");
            office.element("correct").click();
            Locator fine = office.element("field-CF_NR_FK");
            assertThat(fine.locator(".kit-unit")).hasText("万元");
            assertThat(fine.locator("input").first()).hasValue("0.2");
            assertThat(fine.locator(".kit-words")).hasText("2,000元，贰仟元整");
            fine.locator("input").first().fill("310,000");
            assertThat(fine.locator(".kit-words")).hasText("3,100,000,000元，叁拾壹亿元整");
            picture(office, "correct-form");
            office.element("correctForm:reason").fill(REASON);
            office.element("correctForm:propose").click();
            assertThat(fine.locator(".kit-problem[role=alert]")).containsText("相差百倍以上");
            fine.locator("input").first().fill("3.1");
            assertThat(fine.locator(".kit-words")).hasText("31,000元，叁万壹仟元整");
            office.element("correctForm:propose").click();
            assertThat(office.page().getByText("两者相差十倍以上")).isVisible();
            picture(office, "correct-tenfold");
            fine.locator("input").first().fill("0.31");
            assertThat(fine.locator(".kit-words")).hasText("3,100元，叁仟壹佰元整");
            office.element("correctForm:propose").click();
            office.expectPage("/records/correction.xhtml");
            assertThat(office.page().locator("main")).containsText("3,100（叁仟壹佰元整）");
        }
    }

    @Test
    void aRowThatChangesWhatOthersRestOnWaitsForASecondOfficer() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String company = "再报更正有限公司";
        RecordSheet first = RecordSheet.penalties("530102")
                .row(company, FictionalCodes.company("530102", 5530), "测再罚〔2026〕5530号", DECIDED_ON);
        String batch = officers.imported(first);
        String record;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            record = Officers.recordOf(office, batch, "测再罚〔2026〕5530号");
        }
        String entry = OfficeApi.json(ListingSteps.propose(OfficeApi.ofMachine("kunming"), record, "经查，当事人销售超过保质期的食品。"))
                .path("number")
                .asText();
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            // Checked while nothing is proposed yet.
            String late = Officers.upload(
                    office, "late.csv", first.with("CF_SY", "同时报送的事实。").csv(StandardCharsets.UTF_8));
            Officers.upload(office, "again.csv", first.with("CF_SY", "再次报送的事实。").csv(StandardCharsets.UTF_8));
            office.element("decisionForm:correctionReason").fill(REASON);
            Officers.confirm(office);
            assertThat(office.element("proposed")).containsText("1 行");
            office.open("/records/detail.xhtml?number=" + record);
            assertThat(office.element("reliances")).containsText(entry);
            assertThat(office.element("open")).isVisible();
            office.open("/records/batch.xhtml?number=" + late);
            office.element("decisionForm:correctionReason").fill(REASON);
            Officers.confirm(office);
            assertThat(office.element("result")).containsText("重复 0 行，有误 1 行");
            // Says what is proposed already; in other bytes, for the same file again is the same batch.
            Officers.upload(office, "same.csv", first.csv(Charset.forName("GB18030")));
            assertThat(office.element("duplicateCount")).hasText("1");
            Officers.upload(
                    office, "other.csv", first.with("CF_SY", "又一次报送的事实。").csv(StandardCharsets.UTF_8));
            assertThat(office.element("badCount")).hasText("1");
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/records/corrections.xhtml");
            office.row("corrections", "测再罚〔2026〕5530号").locator("a").first().click();
            assertThat(office.page().locator("main")).containsText("再次报送的事实。");
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.element("state")).hasText("已同意");
        }
    }

    /** For people to look at; kept with the reports. */
    private static void picture(OfficePage office, String name) {
        office.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", name + ".png")));
    }
}
