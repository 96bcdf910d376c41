package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.identity.OfficerAccount;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;

/** What the credit office does for its officers, and the administrators' exclusion of each other. */
class OfficersBrowserIT {

    private static final String TENANT = "kunming";
    private static final String USERNAME = "new.clerk";
    private static final String NAME = "新录入员";
    private static final String NEW_NAME = "新录入员改名";
    private String newPassword = "Changed-Password-2026";

    /** A year that nobody has announced and no test counts in. */
    private static final int LATER_YEAR = RunningPortal.get().days().today().getYear() + 2;

    private final Chromium chromium = Chromium.running();

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void anInvitedOfficerWorksUntilDisabled() {
        try (OfficePage office = login("credit-office")) {
            String password = invite(office);
            logInTheFirstTime(password);
            describe(office);
            String again = renewPassword(office);
            assertNoReviewerBeside(office);
            assertLockedOut(); // with the password before
            logInTheFirstTime(again);
            disable(office);
            assertLockedOut();
            assertThat(office.problems()).isEmpty();
        }
    }

    @Test
    void aBureausOfficersAreInvitedByAList() throws IOException {
        try (OfficePage office = login("credit-office")) {
            office.open("/identity/import.xhtml");
            assertThat(office.download("templateForm:template")).startsWith('P', 'K');
            office.chooseByText("uploadForm:bureau", "财政局");
            office.upload("uploadForm:file", "officers.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
            office.element("uploadForm:read").click();
            PlaywrightAssertions.assertThat(office.element("kitMessages").locator(".ui-messages-error"))
                    .containsText("XLSX");
            office.upload("uploadForm:file", "officers.xlsx", list());
            office.element("uploadForm:read").click();
            PlaywrightAssertions.assertThat(office.element("previewHeading")).containsText("共6行，可以邀请1人");
            assertThat(office.row("preview", "list.two").innerText()).contains("没有名为“局长”的角色");
            assertThat(office.row("preview", "list.three").innerText()).contains("安全管理员");
            assertThat(office.row("preview", "list.four").innerText()).contains("只能由安全管理员办理");
            assertThat(office.row("preview", "Bad Name").innerText()).contains("登录名须为");
            assertThat(office.row("preview", "list.five").innerText()).contains("不得由同一人发放");
            office.element("confirmForm:invite").click();
            PlaywrightAssertions.assertThat(office.row("invited", "list.one")).isVisible();
            office.open("/identity/officers.xhtml?q=list.");
            PlaywrightAssertions.assertThat(office.page().locator("main")).containsText("list.one");
            PlaywrightAssertions.assertThat(office.page().locator("main")).not().containsText("list.two");
        }
    }

    /** Whoever learned a colleague's password would decide on his own proposals. */
    @Test
    void anOfficerOfTheCreditOfficeHasNoSayInColleaguesAccounts() {
        try (OfficePage office = login("credit-office")) {
            office.open("/identity/officers.xhtml?q=credit.second");
            office.row("officers", "credit.second").locator("a").first().click();
            office.expectPage("/identity/officer.xhtml");
            PlaywrightAssertions.assertThat(office.element("lastLogin")).isVisible();
            assertThat(office.element("password").count()).isZero();
            assertThat(office.element("assignForm:assign").count()).isZero();
        }
    }

    private static byte[] list() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("officers");
        List<List<String>> rows = List.of(
                List.of("登录名", "姓名", "邮箱", "角色"),
                List.of("list.one", "名单一", "one@example.com", "部门经办人"),
                List.of("list.two", "名单二", "", "局长"),
                List.of("list.three", "名单三", "", "安全管理员"),
                List.of("list.four", "名单五", "", "信用办工作人员"),
                List.of("list.five", "名单六", "", "部门审核人"),
                List.of("Bad Name", "名单四", "", "部门审核人"));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < 4; column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
        workbook.finish();
        return file.toByteArray();
    }

    @Test
    void anAdministratorWhoseAccountStrangersMadeWaitGetsInByTheOperatorsHelp() throws IOException {
        String tenant = "beidaihe";
        ReadyFile.Login administrator = portal.login(tenant, "security-admin");
        for (int i = 0; i <= portal.tenant(tenant).security().maxFailures(); i++) {
            assertThat(HttpOfficer.stranger(tenant).isAccepted(administrator.username(), "guessed"))
                    .isFalse();
        }
        assertThat(HttpOfficer.stranger(tenant).isAccepted(administrator.username(), administrator.password()))
                .as("the right password while the account waits")
                .isFalse();
        OfficerAccount recovery = recover(tenant);
        OfficerAccount second = recover(tenant);
        assertThat(HttpOfficer.stranger(tenant).isAccepted(recovery.username(), recovery.password()))
                .as("an earlier recovery account")
                .isFalse();
        try (OfficePage office = recoveredOffice(tenant, second)) {
            office.open("/identity/officers.xhtml?q=" + administrator.username());
            office.row("officers", administrator.username())
                    .locator("a")
                    .first()
                    .click();
            office.expectPage("/identity/officer.xhtml");
            office.element("stateForm:stateReason").fill("被他人多次输错密码。");
            office.element("stateForm:unlock").click();
            PlaywrightAssertions.assertThat(office.element("kitMessages").locator(".ui-messages-info"))
                    .isVisible();
        }
        assertThat(HttpOfficer.stranger(tenant).isAccepted(administrator.username(), administrator.password()))
                .isTrue();
        Waiting.until(
                "both alarms are in the log",
                () -> log().contains("ALARM: the recovery account " + second.username())
                        && log().contains("ALARM: the administrator " + administrator.username()));
    }

    private OfficerAccount recover(String tenant) {
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            return new RealmProvisioning(keycloak, portal.installation().secrets()).recovery(portal.tenant(tenant));
        }
    }

    private OfficePage recoveredOffice(String tenant, OfficerAccount recovery) {
        String password = "Recovered-Password-2026";
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(portal.facts(tenant).officeUrl() + "/");
            page.locator("#username").fill(recovery.username());
            page.locator("#password").fill(recovery.password());
            page.locator("#kc-login").click();
            page.locator("#password-new").fill(password);
            page.locator("#password-confirm").fill(password);
            page.locator("input[type=submit], button[type=submit]").first().click();
            page.waitForURL(address -> address.startsWith(portal.facts(tenant).officeUrl()));
        }
        return OfficePage.loginAnew(
                chromium.browser(),
                portal.facts(tenant),
                new ReadyFile.Login(recovery.username(), password, recovery.bureau(), recovery.roles()));
    }

    private String log() {
        try {
            return Files.readString(portal.data().resolve("logs").resolve("portal.log"), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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

    /** Whoever saw the clerk's password sees none of a reviewer of the same bureau. */
    private static void assertNoReviewerBeside(OfficePage office) {
        String page = office.page().url();
        office.open("/identity/invite.xhtml");
        office.element("inviteForm:username").fill("second.eyes");
        office.element("inviteForm:displayName").fill("新审核人");
        office.chooseByText("inviteForm:bureau", "财政局");
        tick(office, "部门审核人");
        office.element("inviteForm:invite").click();
        PlaywrightAssertions.assertThat(office.element("kitMessages").locator(".ui-messages-error"))
                .containsText("不得由同一人发放");
        office.page().navigate(page);
    }

    private static void tick(OfficePage office, String role) {
        office.page()
                .locator("label", new Page.LocatorOptions().setHasText(role))
                .first()
                .click();
    }

    private void logInTheFirstTime(String password) {
        newPassword = newPassword + "a";
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            fillLogin(page, password);
            page.locator("#password-new").fill(newPassword);
            page.locator("#password-confirm").fill(newPassword);
            page.locator("input[type=submit], button[type=submit]").first().click();
            page.waitForURL(address -> address.startsWith(facts().officeUrl()));
            assertThat(page.locator("#kitOfficer").innerText()).startsWith(NAME);
            assertThat(page.locator("#kitBureau").innerText()).contains("财政局");
        }
    }

    /** Opens the officer's page, which tells the login of a moment ago, and changes name and address. */
    private static void describe(OfficePage office) {
        office.element("inviteForm:invited").click();
        office.expectPage("/identity/officer.xhtml");
        assertThat(office.text("lastLogin")).matches("\\d{4}年.*");
        office.element("describeForm:displayName").fill(NEW_NAME);
        office.element("describeForm:email").fill("not an address");
        office.element("describeForm:describeReason").fill("更名。");
        office.element("describeForm:describe").click();
        PlaywrightAssertions.assertThat(office.element("kitMessages").locator(".ui-messages-error"))
                .isVisible();
        office.element("describeForm:email").fill("new.clerk@example.com");
        office.element("describeForm:describe").click();
        PlaywrightAssertions.assertThat(office.element("kitMessages").locator(".ui-messages-info"))
                .isVisible();
        PlaywrightAssertions.assertThat(office.page().locator("main")).containsText(NEW_NAME);
    }

    private static String renewPassword(OfficePage office) {
        office.element("password").click();
        office.expectPage("/identity/password.xhtml");
        office.element("passwordForm:reason").fill("忘记密码。");
        office.doubleClick("passwordForm:renew");
        PlaywrightAssertions.assertThat(office.element("temporaryPassword")).isVisible();
        String password = office.text("temporaryPassword");
        office.element("passwordForm:renewed").click();
        office.expectPage("/identity/officer.xhtml");
        return password;
    }

    private static void disable(OfficePage office) {
        office.element("stateForm:stateReason").fill("已调离。");
        office.element("stateForm:disable").click();
        office.element("stateForm:confirmYes").click();
        PlaywrightAssertions.assertThat(office.element("stateForm:enable")).isVisible();
    }

    private void assertLockedOut() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            fillLogin(page, newPassword);
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
        return OfficePage.loginAnew(chromium.browser(), facts(), portal.login(TENANT, role));
    }
}
