package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the credit office does for its officers, and the administrators' exclusion of each other. */
class OfficersBrowserIT {

    private static final String TENANT = "kunming";
    private static final String USERNAME = "new.clerk";
    private static final String NEW_PASSWORD = "Changed-Password-2026";

    /** A year that nobody has announced and no test counts in. */
    private static final int LATER_YEAR = RunningPortal.get().days().today().getYear() + 2;

    private static Chromium chromium;

    private final RunningPortal portal = RunningPortal.get();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void anInvitedOfficerWorksUntilDisabled() {
        try (OfficePage office = login("credit-office")) {
            String password = invite(office);
            logInTheFirstTime(password);
            disable(office);
            assertLockedOut();
            assertThat(office.problems()).isEmpty();
        }
    }

    @Test
    void theThreeAdministratorsExcludeEachOther() {
        try (OfficePage office = login("security-admin")) {
            office.open("/identity/invite.xhtml");
            office.element("inviteForm:username").fill("too.mighty");
            office.element("inviteForm:displayName").fill("权力过大");
            office.chooseByText("inviteForm:bureau", "信用");
            tick(office, "系统管理员");
            tick(office, "审计管理员");
            office.element("inviteForm:invite").click();
            PlaywrightAssertions.assertThat(office.element("kitMessages").locator(".ui-messages-error"))
                    .isVisible();
            assertThat(office.element("temporaryPassword").count()).isZero();
        }
    }

    @Test
    void anAdministratorImportsTheWorkingDaysOfAYear() {
        LocalDate worked = LocalDate.of(LATER_YEAR, 2, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SATURDAY));
        byte[] file = "date,kind,name\n%d-01-01,HOLIDAY,元旦\n%s,WORKDAY,春节调休\n"
                .formatted(LATER_YEAR, worked)
                .getBytes(StandardCharsets.UTF_8);
        byte[] wrong =
                "date,kind,name\n%d-13-01,HOLIDAY,元旦\n".formatted(LATER_YEAR).getBytes(StandardCharsets.UTF_8);
        try (OfficePage office = login("system-admin")) {
            office.open("/responsibility/calendar.xhtml");
            importYear(office, wrong);
            PlaywrightAssertions.assertThat(office.page().locator("main")).containsText(LATER_YEAR + "-13-01");
            importYear(office, file);
            PlaywrightAssertions.assertThat(office.element("kitMessages").locator(".ui-messages-info"))
                    .isVisible();
            PlaywrightAssertions.assertThat(office.page().locator("main")).containsText(Integer.toString(LATER_YEAR));
        }
    }

    private static void importYear(OfficePage office, byte[] file) {
        office.page().locator("[id$=':importedYear']").fill(Integer.toString(LATER_YEAR));
        office.page().locator("[id$=':source']").fill("国办发明电〔2026〕测试号");
        String field = office.page().locator("input[type=file]").getAttribute("id");
        office.upload(field, LATER_YEAR + ".csv", file);
        office.page().locator("[id$=':import']").click();
        office.page().waitForLoadState();
    }

    private static String invite(OfficePage office) {
        office.open("/identity/invite.xhtml");
        office.element("inviteForm:username").fill(USERNAME);
        office.element("inviteForm:displayName").fill("新录入员");
        office.chooseByText("inviteForm:bureau", "财政局");
        tick(office, "部门经办人");
        office.doubleClick("inviteForm:invite");
        PlaywrightAssertions.assertThat(office.element("temporaryPassword")).isVisible();
        return office.text("temporaryPassword");
    }

    private static void tick(OfficePage office, String role) {
        office.page()
                .locator("label", new Page.LocatorOptions().setHasText(role))
                .first()
                .click();
    }

    private void logInTheFirstTime(String password) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            fillLogin(page, password);
            page.locator("#password-new").fill(NEW_PASSWORD);
            page.locator("#password-confirm").fill(NEW_PASSWORD);
            page.locator("input[type=submit], button[type=submit]").first().click();
            page.waitForURL(address -> address.startsWith(facts().officeUrl()));
            assertThat(page.locator("#kitOfficer").innerText()).isEqualTo("新录入员");
            assertThat(page.locator("#kitBureau").innerText()).contains("财政局");
        }
    }

    private static void disable(OfficePage office) {
        office.element("inviteForm:invited").click();
        office.expectPage("/identity/officer.xhtml");
        office.element("stateForm:stateReason").fill("已调离。");
        office.element("stateForm:disable").click();
        office.element("stateForm:confirmYes").click();
        PlaywrightAssertions.assertThat(office.element("stateForm:enable")).isVisible();
    }

    private void assertLockedOut() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            fillLogin(page, NEW_PASSWORD);
            assertThat(page.url()).contains("/realms/" + TENANT + "/");
            assertThat(page.locator("#username").isVisible()).isTrue();
        }
    }

    private void fillLogin(Page page, String password) {
        page.navigate(facts().officeUrl() + "/");
        page.locator("#username").fill(USERNAME);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private ReadyFile.Tenant facts() {
        return portal.facts(TENANT);
    }

    private OfficePage login(String role) {
        return OfficePage.login(chromium.browser(), facts(), portal.login(TENANT, role));
    }
}
