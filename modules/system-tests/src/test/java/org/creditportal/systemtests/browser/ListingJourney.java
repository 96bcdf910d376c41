package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;

/** The steps from an imported file to a withdrawn entry, each by the officer whose job it is, every button double-clicked. */
final class ListingJourney {

    private final Browser browser;
    private final ReadyFile.Tenant tenant;
    private final Function<String, ReadyFile.Login> officers;

    /**
     * @param officers the login of an officer with a role; clerk and reviewer of market supervision
     */
    ListingJourney(Browser browser, ReadyFile.Tenant tenant, Function<String, ReadyFile.Login> officers) {
        this.browser = browser;
        this.tenant = tenant;
        this.officers = officers;
    }

    /** When the imported document was decided. */
    static String decidedOn() {
        return RunningPortal.get().days().monthsAgo(5);
    }

    /** Imports a good and a bad row; the number of the record that comes of it. */
    String importRecord(String company, String code, Charset encoding) {
        byte[] file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530102", 1))
                .fine(company, code, "测市监处罚〔2026〕" + code.substring(12, 16) + "号", decidedOn())
                .fine(company, code.substring(0, 17) + "?", "测市监处罚〔2026〕4712号", decidedOn())
                .bytes(encoding);
        try (OfficePage office = login("bureau-clerk")) {
            office.open("/records/import.xhtml");
            office.upload("uploadForm:file", "penalties.csv", file);
            office.doubleClick("uploadForm:upload");
            office.expectPage("/records/batch.xhtml");
            office.awaitShown("decisionForm:confirm");
            assertThat(office.text("goodCount")).isEqualTo("1");
            assertThat(office.text("badCount")).isEqualTo("1");
            office.doubleClick("decisionForm:confirm");
            office.awaitShown("records");
            PlaywrightAssertions.assertThat(office.element("recordedCount")).hasText("1");
            office.element("records").click();
            office.page().locator("main").getByText(company).first().click();
            office.expectPage("/records/detail.xhtml");
            assertThat(office.text("subjectCode")).isEqualTo(code);
            assertThat(office.problems()).isEmpty();
            return parameter(office.page(), "number");
        }
    }

    /** Proposes the record's subject, which is told when one would do so again; the number of the entry. */
    String propose(String record) {
        try (OfficePage office = login("bureau-clerk")) {
            office.open("/records/detail.xhtml?number=" + record);
            office.element("propose").click();
            office.expectPage("/lists/propose.xhtml");
            office.chooseByText("proposeForm:listType", "严重违法失信");
            PlaywrightAssertions.assertThat(office.element("consequences")).isVisible();
            office.choose("proposeForm:basis", 1);
            office.chooseByText("proposeForm:reason", "食品安全");
            office.element("proposeForm:facts").fill("销售超过保质期的食品，受到较重行政处罚。");
            office.doubleClick("proposeForm:propose");
            office.expectPage("/lists/detail.xhtml");
            String entry = parameter(office.page(), "number");
            office.open("/lists/propose.xhtml?record=" + record);
            office.chooseByText("proposeForm:listType", "严重违法失信");
            PlaywrightAssertions.assertThat(office.element("alreadyListed").locator("a"))
                    .hasText(entry);
            assertThat(office.problems()).isEmpty();
            return entry;
        }
    }

    /** Notice was served so long ago that the hearing is over, and the decision not late. */
    private void giveNotice(String entry) {
        try (OfficePage office = login("bureau-clerk")) {
            arrange(office, entry);
            office.open("/");
            office.page().locator("#urgent").getByText(entry).click();
            office.element("writings").locator("a").first().click();
            office.expectPage("/lists/paper.xhtml");
            PlaywrightAssertions.assertThat(office.element("paper")).containsText("有权向本机关书面或者当面陈述、申辩");
            office.open("/lists/detail.xhtml?number=" + entry);
            office.fillDay(
                    "giveNoticeForm:noticeOn_input",
                    // In another month, whose days the field once made days of this one.
                    RunningPortal.get().days().today().plusMonths(1));
            office.element("giveNoticeForm:noticeOn_input").press("Tab");
            office.element("giveNoticeForm:giveNotice").click();
            PlaywrightAssertions.assertThat(office.element("kitMessages")).containsText("不能晚于");
            fillService(
                    office, "giveNoticeForm:notice", RunningPortal.get().days().workingDay(10));
            office.doubleClick("giveNoticeForm:giveNotice");
            assertSteps(office, 2);
            assertThat(office.problems()).isEmpty();
        }
    }

    /** The clerk takes it, puts it aside until tomorrow, finds it there and takes it back. */
    private static void arrange(OfficePage office, String entry) {
        office.row("urgent", entry).locator("button").click();
        PlaywrightAssertions.assertThat(office.element("kitMessages")).containsText("已领取");
        office.row("urgent", entry).getByText("安排").click();
        office.expectPage("/casework/holding.xhtml");
        office.fillDay(
                "asideForm:until_input", RunningPortal.get().days().today().plusDays(1));
        office.element("asideForm:until_input").press("Tab");
        office.doubleClick("asideForm:putAside");
        office.expectPage("/casework/desk.xhtml");
        office.open("/");
        PlaywrightAssertions.assertThat(office.row("urgent", entry)).hasCount(0);
        office.open("/casework/desk.xhtml?tab=ASIDE");
        office.row("desk", entry).getByText("安排").click();
        office.doubleClick("holdForm:take");
        office.expectPage("/casework/desk.xhtml");
        PlaywrightAssertions.assertThat(office.row("desk", entry)).hasCount(1);
        arrangeChosen(office, entry, "deskGiveBackChosen");
        PlaywrightAssertions.assertThat(
                        office.row("desk", entry).getByText("领取", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1);
        arrangeChosen(office, entry, "deskTakeChosen");
        PlaywrightAssertions.assertThat(
                        office.row("desk", entry).getByText("领取", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        assertSortable(office);
        office.open("/casework/desk.xhtml?tab=BEGUN");
        PlaywrightAssertions.assertThat(office.row("own", entry)).hasCount(1);
    }

    private static void arrangeChosen(OfficePage office, String entry, String button) {
        office.open("/casework/desk.xhtml?tab=TASKS");
        office.row("desk", entry).locator("input[type=checkbox]").check();
        office.element(button).click();
        PlaywrightAssertions.assertThat(office.element("kitMessages")).containsText("已办理 1 项");
    }

    private static void assertSortable(OfficePage office) {
        Locator since = office.element("desk").locator("th", new Locator.LocatorOptions().setHasText("等待自"));
        Locator days = office.element("desk").locator("tbody tr td:nth-child(6) time");
        since.locator("button").click();
        PlaywrightAssertions.assertThat(since).hasAttribute("aria-sort", "ascending");
        assertThat(moments(days)).isSorted();
        since.locator("button").click();
        PlaywrightAssertions.assertThat(since).hasAttribute("aria-sort", "descending");
        assertThat(moments(days)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<String> moments(Locator times) {
        return times.all().stream().map(time -> time.getAttribute("datetime")).toList();
    }

    private static void fillService(OfficePage office, String field, LocalDate on) {
        office.fillDay(field + "On_input", on);
        office.element(field + "On_input").press("Tab");
        office.choose(field + "Way", 1);
        office.element(field + "Proof").fill("送达回证1号");
    }

    private void serveDecision(String entry) {
        try (OfficePage office = login("bureau-clerk")) {
            office.open("/lists/detail.xhtml?number=" + entry);
            office.element("serveForm:decisionNumber").fill("测市监列〔2026〕1号");
            fillService(office, "serveForm:serve", RunningPortal.get().days().today());
            office.doubleClick("serveForm:serve");
            assertSteps(office, 4);
            assertThat(office.problems()).isEmpty();
        }
    }

    /** Has notice given and approves; a second window that still shows the proposal is refused afterwards. */
    void approve(String entry) {
        giveNotice(entry);
        try (OfficePage office = login("bureau-reviewer")) {
            office.page().locator("main").getByText(entry).first().click();
            try (OfficePage stale = office.anotherWindow("/lists/detail.xhtml?number=" + entry)) {
                office.element("decideForm:decisionReason").fill("事实清楚，依据充分。");
                office.doubleClick("decideForm:approve");
                assertSteps(office, 3);
                stale.element("decideForm:decisionReason").fill("改为驳回。");
                stale.element("decideForm:reject").click();
                PlaywrightAssertions.assertThat(stale.element("kitMessages")).containsText("已");
                stale.open("/lists/detail.xhtml?number=" + entry);
                assertSteps(stale, 3);
            }
            assertThat(office.problems()).isEmpty();
        }
    }

    /** Has the decision served and publishes what is shown before as the public will read it, and to whose page it leads then. */
    void publish(String entry) {
        serveDecision(entry);
        try (OfficePage office = login("credit-office")) {
            office.open("/lists/detail.xhtml?number=" + entry);
            PlaywrightAssertions.assertThat(office.element("preview")).containsText("公司");
            office.doubleClick("publishForm:publish");
            assertSteps(office, 5);
            PlaywrightAssertions.assertThat(office.element("publicPage"))
                    .hasAttribute("href", "/entry?number=" + entry);
            assertThat(office.problems()).isEmpty();
        }
    }

    /** Withdraws. */
    void withdraw(String entry) {
        try (OfficePage office = login("credit-office")) {
            office.open("/lists/detail.xhtml?number=" + entry);
            office.chooseByText("withdrawForm:removal", "撤销");
            office.element("withdrawForm:removalDocument").fill("测移〔2026〕2号");
            office.element("withdrawForm:withdrawalReason").fill("原处罚决定已依法撤销。");
            office.doubleClick("withdrawForm:withdraw");
            assertSteps(office, 6);
        }
    }

    private static void assertSteps(OfficePage office, int count) {
        PlaywrightAssertions.assertThat(office.element("history").locator("tbody tr"))
                .hasCount(count);
    }

    private OfficePage login(String role) {
        return OfficePage.login(browser, tenant, officers.apply(role));
    }

    private static String parameter(Page page, String name) {
        String query = page.url().substring(page.url().indexOf('?') + 1);
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new IllegalStateException("No " + name + " in " + page.url());
    }
}
