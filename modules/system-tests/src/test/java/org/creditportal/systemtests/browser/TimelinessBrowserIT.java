package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes late counts as late; what there was nothing of is declared; the office sees both. */
class TimelinessBrowserIT {

    private static final int LATE_COLUMN = 3;
    private static final long FIVE_MINUTES = 300;
    private static final long MILLISECONDS = 1_000;
    private static final long A_MINUTE = 60 * MILLISECONDS;

    private final Chromium chromium = Chromium.running();

    @ParameterizedTest
    @CsvSource({"kunming, 530102", "beidaihe, 130304"})
    void aLateRecordCountsAsLateInTableChartAndFile(String tenant, String division) {
        String bureauName = bureauName(tenant);
        Officers officers = new Officers(chromium.browser(), tenant);
        int before = late(officers, bureauName);
        String batch = officers.imported(RecordSheet.penalties(division)
                .row(
                        "时限测试有限公司",
                        FictionalCodes.company(division, 5401),
                        "测时罚〔2026〕5401号",
                        RunningPortal.get().days().monthsAgo(2))
                .row(
                        "时限测试有限公司",
                        FictionalCodes.company(division, 5401),
                        "测时罚〔2026〕5402号",
                        RunningPortal.get().days().ago(3)));
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            Officers.recordOf(office, batch, "测时罚〔2026〕5401号");
            assertThat(office.element("timely")).hasText("逾期报送");
            Officers.recordOf(office, batch, "测时罚〔2026〕5402号");
            assertThat(office.element("timely")).hasText("按时报送");
        }
        assertThat(late(officers, bureauName)).isEqualTo(before + 1);
    }

    private static void foundAgainInAnotherSession(String typed) {
        try (OfficePage office = anotherSession()) {
            office.open("/records/nil-reports-declare.xhtml");
            assertThat(office.element("declareForm:reason")).hasValue(typed);
        }
    }

    private static OfficePage anotherSession() {
        ReadyFile.Tenant tenant = RunningPortal.get().facts("beidaihe");
        ReadyFile.Login clerk = tenant.logins().stream()
                .filter(login -> login.username().equals("clerk.emergency"))
                .findFirst()
                .orElseThrow();
        return OfficePage.loginAnew(Chromium.running().browser(), tenant, clerk);
    }

    /** Also where the form was refused, so that the page's address no longer says what it was asked for. */
    private static void theOtherLanguageLeadsToTheSameForm(OfficePage office) {
        for (String language : List.of("en", "zh")) {
            office.element("kitLanguage").click();
            assertThat(office.page().locator("html")).hasAttribute("lang", Pattern.compile(language + ".*"));
            assertThat(office.element("declareForm:reason")).isVisible();
        }
    }

    /** There and back: the words of the page are others, what was typed is the same. */
    private static void foundAgainInTheOtherLanguage(OfficePage office, String typed) {
        Locator page = office.page().locator("html");
        for (String language : List.of("en", "zh")) {
            office.element("kitLanguage").click();
            assertThat(page).hasAttribute("lang", Pattern.compile(language + ".*"));
            assertThat(office.element("declareForm:reason")).hasValue(typed);
            assertThat(office.page().locator("#declareForm .kit-note").first())
                    .containsText("en".equals(language) ? "is here again" : "已恢复您上次未提交的内容");
        }
    }

    /** By the browser's clock, which the test puts forward: nobody does anything for as long as a session may last. */
    @Test
    void whoeverDoesNothingIsWarnedFiveMinutesBeforeTheSessionEndsAndTypingIsWork() {
        try (OfficePage office = anotherSession()) {
            Clock clock = office.page().clock();
            clock.install();
            office.open("/records/nil-reports.xhtml");
            Locator warning = office.element("kitExpiry");
            long untilWarning = (Long.parseLong(warning.getAttribute("data-kit-idle")) - FIVE_MINUTES) * MILLISECONDS;
            clock.fastForward(untilWarning - A_MINUTE);
            clock.runFor(A_MINUTE / 2);
            assertThat(warning).isHidden();
            clock.fastForward(A_MINUTE);
            clock.runFor(A_MINUTE / 2);
            assertThat(warning).isVisible();
            assertThat(warning).containsText("登录即将失效");
            office.page().waitForRequest(TimelinessBrowserIT::keepsTheSession, () -> office.element("kitStay")
                    .click());
            assertThat(warning).isHidden();
            clock.fastForward(untilWarning - A_MINUTE);
            office.page().waitForRequest(TimelinessBrowserIT::keepsTheSession, () -> office.element("kitTerm")
                    .fill("某"));
            clock.fastForward(2 * A_MINUTE);
            clock.runFor(A_MINUTE / 2);
            assertThat(warning).isHidden();
        }
    }

    private static boolean keepsTheSession(Request request) {
        return "HEAD".equals(request.method());
    }

    private static String bureauName(String tenant) {
        return RunningPortal.get().tenant(tenant).bureaus().stream()
                .filter(bureau -> bureau.id().equals(Officers.MARKET))
                .findFirst()
                .orElseThrow()
                .name()
                .zh();
    }

    private static int late(Officers officers, String bureauName) {
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/records/punctuality.xhtml");
            assertThat(office.page().locator(".kit-chart canvas")).isVisible();
            assertThat(office.element("sentence")).not().isEmpty();
            Locator row = office.row("rates", bureauName).first();
            int late = Integer.parseInt(
                    row.locator("td").nth(LATE_COLUMN).innerText().strip().replace(",", ""));
            assertThat(new String(office.download("ratesCsv"), StandardCharsets.UTF_8))
                    .contains(row.locator("td").first().innerText().strip());
            office.element("byMONTH").click();
            assertThat(office.page().locator(".kit-chart canvas")).isVisible();
            assertThat(office.element("rates").locator("tbody tr").first()).isVisible();
            return late;
        }
    }

    @Test
    void nothingToReportIsDeclaredWithAReason() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        try (OfficePage office = officers.clerk("emergency-management")) {
            office.open("/records/missing.xhtml");
            Locator rows = office.element("missing").locator("tbody tr");
            int before = rows.count();
            String address = rows.first().locator("a").getAttribute("href");
            rows.first().locator("a").click();
            office.element("declareForm:declare").click();
            assertThat(office.page().locator(".ui-message-error").first()).isVisible();
            theOtherLanguageLeadsToTheSameForm(office);
            office.element("declareForm:reason").fill("本月没有作出此类决定。");
            office.element("declareForm:declare").click();
            office.expectPage("/records/missing.xhtml");
            assertThat(office.page().locator("main a[href='" + address + "']")).hasCount(0);
            assertThat(office.page().locator("#missing tbody tr")).hasCount(before - 1);
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/records/nil-reports.xhtml");
            assertThat(office.row("nilReports", "本月没有作出此类决定。").first()).isVisible();
        }
    }

    @Test
    void bureausThatAreBehindAreUrgedByOneActAndFindItInTheirWorkList() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String words = "请于本周内补报。";
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/records/missing.xhtml");
            assertThat(office.element("groups").locator("tbody tr").first()).isVisible();
            assertThat(new String(office.download("groupsXlsx"), StandardCharsets.ISO_8859_1))
                    .startsWith("PK");
            office.element("urge").click();
            office.element("chooseAll").check();
            office.element("urgeForm:words").fill(words);
            office.element("urgeForm:urge").click();
            assertThat(office.page().locator(".ui-messages-info").first()).isVisible();
            assertThat(office.element("urgeForm:behind").locator("tbody input:not([disabled])"))
                    .hasCount(0);
        }
        try (OfficePage office = officers.clerk("emergency-management")) {
            office.open("/index.xhtml");
            assertThat(office.page().locator("main")).containsText(words);
        }
    }

    @Test
    void severalMonthsAreDeclaredAtOnceAndWhatWasTypedOutlivesThePage() {
        try (OfficePage office = new Officers(chromium.browser(), "beidaihe").clerk("emergency-management")) {
            office.open("/records/missing.xhtml");
            Locator missing = office.element("missing").locator("tbody tr");
            int before = missing.count();
            assertThat(new String(office.download("missingCsv"), StandardCharsets.UTF_8))
                    .contains(missing.first().locator("td").first().innerText());
            office.element("declareMany").click();
            assertThat(office.element("declareForm:reason")).isVisible();
            office.page().waitForLoadState();
            office.element("declareForm:reason").fill("两个月均未作出此类决定。");
            office.page().reload();
            assertThat(office.element("declareForm:reason")).hasValue("两个月均未作出此类决定。");
            foundAgainInAnotherSession("两个月均未作出此类决定。");
            foundAgainInTheOtherLanguage(office, "两个月均未作出此类决定。");
            office.element("declareForm:declare").click();
            assertThat(office.page().locator(".ui-messages-error")).isVisible();
            Locator boxes = office.element("declareForm:choices").locator("tbody input[type='checkbox']");
            boxes.nth(0).check();
            boxes.nth(1).check();
            office.element("declareForm:declare").click();
            office.expectPage("/records/missing.xhtml");
            assertThat(office.page().locator("#missing tbody tr")).hasCount(before - 2);
            office.open("/records/nil-reports-declare.xhtml");
            assertThat(office.element("declareForm:reason")).hasValue("");
        }
    }
}
