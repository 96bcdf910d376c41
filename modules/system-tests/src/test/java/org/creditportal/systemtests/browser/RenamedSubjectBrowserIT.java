package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/**
 * An identifier comes with another name: the row is held until an officer says that the subject was renamed. What is published
 * then shows the decision's name and is found by both, by its own number and by the document's; withdrawn, it is gone.
 */
class RenamedSubjectBrowserIT {

    private static final String DIVISION = "530113";
    private static final String OLD = "安宁改名旧号食品有限公司";
    private static final String NEW = "安宁改名新号食品有限公司";
    private static final String DOCUMENT = "安改罚〔2026〕9-1号";

    private final Chromium chromium = Chromium.running();

    private final RunningPortal portal = RunningPortal.get();
    private final Http site = new Http(portal.port(), "kunming.localhost");

    @Test
    void aRenamedSubjectIsPublishedUnderTheDecisionsNameAndFoundByBoth() {
        String code = FictionalCodes.company(DIVISION, 100);
        Officers officers = new Officers(chromium.browser(), "kunming");
        officers.imported(RecordSheet.penalties(DIVISION)
                .row(OLD, code, "安改罚〔2026〕8号", RunningPortal.get().days().monthsAgo(5)));
        byte[] renamed = RecordSheet.penalties(DIVISION)
                .row(NEW, code, DOCUMENT, RunningPortal.get().days().monthsAgo(5))
                .row(
                        "安宁改名旁人有限公司",
                        FictionalCodes.company(DIVISION, 101),
                        "安改罚〔2026〕10号",
                        RunningPortal.get().days().monthsAgo(5))
                .csv(StandardCharsets.UTF_8);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            Officers.upload(office, "renamed.csv", renamed);
            assertThat(office.element("errors")).containsText("属于“" + OLD + "”");
            assertThat(office.element("badCount")).hasText("1");
            office.element("discardForm:discard").click();
            assertThat(office.element("state")).containsText("已放弃");
            rename(office, code);
            String batch = Officers.upload(office, "renamed-again.csv", renamed);
            assertThat(office.element("badCount")).hasText("0");
            Officers.confirm(office);
            String record = Officers.recordOf(office, batch, DOCUMENT);
            String entry = published(record);
            assertThatEveryNameIsShown(officers, entry);
            assertPublished(entry);
            withdraw(entry);
            assertGone(entry);
            assertExportTellsTheLegalTime(office, batch);
        }
    }

    private static void rename(OfficePage office, String code) {
        office.open("/records/list.xhtml?q=" + code);
        office.row("records", OLD).locator("a").first().click();
        office.element("dossier").click();
        office.element("edit").click();
        office.element("addNameForm:name").fill(NEW);
        office.chooseByText("addNameForm:nameKind", "现用名");
        office.element("addNameForm:nameSource").fill("登记机关变更通知书");
        office.element("addNameForm:addName").click();
        office.expectPage("/records/subject.xhtml");
        office.open("/records/list.xhtml?q=" + OfficeApi.encoded(NEW));
        assertThat(office.row("records", OLD)).hasCount(1);
    }

    private String published(String record) {
        String entry =
                new ListingSteps(OfficeApi.ofOfficer("kunming", "clerk.market")).published(record, "销售超过保质期的食品。");
        ImportToPublicationBrowserIT.await(
                () -> site.get("/entry?number=" + entry).statusCode() == 200, ImportToPublicationBrowserIT.PATIENCE);
        return entry;
    }

    private static void assertThatEveryNameIsShown(Officers officers, String entry) {
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/lists/detail.xhtml?number=" + entry);
            assertThat(office.element("otherNames")).containsText(OLD);
            for (String name : new String[] {OLD, NEW, DOCUMENT}) {
                office.open("/lists/list.xhtml?q=" + OfficeApi.encoded(name));
                assertThat(office.row("entries", entry)).containsText(NEW);
            }
            office.open("/lists/list.xhtml?q=%25");
            assertThat(office.element("refused")).containsText("请至少输入");
            assertThat(office.element("entries")).hasCount(0);
        }
    }

    private void assertPublished(String entry) {
        for (String text : new String[] {OLD, NEW, entry, DOCUMENT, "〔2026〕9-1号"}) {
            String found =
                    site.get("/api/v1/entries?q=" + OfficeApi.encoded(text)).body();
            assertThat(found)
                    .as(text)
                    .contains("\"number\":\"" + entry + "\"", NEW)
                    .doesNotContain(OLD);
        }
        assertThat(site.get("/entries?q=" + OfficeApi.encoded(NEW) + "&page=999")
                        .body())
                .contains("id=\"beyond\"");
        assertThat(site.get("/entries?q=" + OfficeApi.encoded(NEW.replace("新", "薪")))
                        .body())
                .contains("id=\"nearest\"", NEW);
        LocalDate today = RunningPortal.get().days().today();
        assertThat(site.get("/entries?from=" + today + "&until=" + today.minusDays(1))
                        .body())
                .contains("晚于");
        for (String nothing : new String[] {"　", "%", "张"}) {
            String page = site.get("/entries?q=" + OfficeApi.encoded(nothing)).body();
            assertThat(page).as(nothing).contains("至少输入两个字").doesNotContain(entry);
        }
        try (var context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(portal.facts("kunming").publicUrl() + "/guides/objection");
            assertThat(page.content()).contains("办公时间", "示例数据", "0871-00000000");
        }
    }

    private static void withdraw(String entry) {
        Http.Answer withdrawn = OfficeApi.ofOfficer("kunming", "credit.officer")
                .post(
                        "list-entries/" + entry + "/withdrawal",
                        Map.of("removal", "annulled", "document", "测移〔2026〕1号", "reason", "原处罚决定已依法撤销。"));
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
    }

    private void assertGone(String entry) {
        ImportToPublicationBrowserIT.await(
                () -> site.get("/entry?number=" + entry).statusCode() == 410, ImportToPublicationBrowserIT.PATIENCE);
        String page = site.get("/entry?number=" + entry).body();
        assertThat(page).contains("已于", "撤下", entry).doesNotContain(OLD, NEW, DOCUMENT, "过期");
        assertThat(site.get("/api/v1/entries?q=" + entry).body()).contains("\"total\":0");
    }

    private static void assertExportTellsTheLegalTime(OfficePage office, String batch) {
        office.open("/records/list.xhtml?batch=" + batch);
        String file = new String(office.download("csv"), StandardCharsets.UTF_8);
        assertThat(file)
                .containsPattern("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}\\r\\n")
                .doesNotContainPattern("\\d{2}T\\d{2}:");
        office.open("/records/export.xhtml?format=CSV&q=%25");
        assertThat(office.page().content()).contains("请至少输入").doesNotContain(DOCUMENT);
    }
}
