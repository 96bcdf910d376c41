package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/** A task from a clause of the tenant's document until it is struck from the ledger, and two officers at one task. */
class TaskBrowserIT {

    private static final String PAGE = "/responsibility/task.xhtml";
    private static final String REASON = "测试：按方案办理。";

    private final Chromium chromium = Chromium.running();

    @ParameterizedTest
    @CsvSource({"kunming, food-drug-supervision, 三（十一）", "beidaihe, drug-safety, 三（二）3"})
    void aTaskGoesFromItsClauseToTheLedgersEnd(String tenant, String item, String article) {
        Officers officers = new Officers(chromium.browser(), tenant);
        String number = assign(officers, item);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/");
            assertThat(office.page().locator("main")).containsText(number);
            open(office, number);
            assertThat(office.page().locator("main")).containsText(article);
            take(office, "accept", "已领办");
            office.element("progressForm:percent").fill("60");
            office.element("progressForm:text").fill("已完成制度起草。");
            office.element("progressForm:tell").click();
            assertThat(office.element("progress")).containsText("已完成制度起草。");
            office.element("requestForm:workingDays").fill("5");
            office.element("requestForm:why").fill(REASON);
            office.element("requestForm:request").click();
            assertThat(office.element("extensions")).containsText("待审定");
            assertThat(office.element("requestForm:request")).hasCount(0);
        }
        try (OfficePage office = officers.creditOfficer()) {
            open(office, number);
            office.element("extensionForm:decision").fill(REASON);
            office.element("extensionForm:grant").click();
            assertThat(office.element("extensions")).containsText("已同意");
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            open(office, number);
            office.element("stepForm:reason").fill(REASON);
            office.element("stepForm:complete").click();
            assertThat(office.page().locator(".ui-messages-error")).containsText("佐证材料");
            office.upload("evidenceForm:file", "evidence.txt", "完成情况".getBytes(StandardCharsets.UTF_8));
            office.element("evidenceForm:attach").click();
            assertThat(office.element("evidence")).containsText("evidence.txt");
            take(office, "complete", "待本单位审核");
            assertThat(office.element("stepForm:send-up")).hasCount(0);
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            open(office, number);
            take(office, "send-up", "已上报");
        }
        try (OfficePage office = officers.creditOfficer()) {
            open(office, number);
            take(office, "confirm", "已办结");
            take(office, "strike", "已销号");
            assertThat(office.element("stepForm:strike")).hasCount(0);
            office.open("/responsibility/tasks.xhtml?state=STRUCK&time=IN_TIME");
            assertThat(office.row("tasks", number)).hasCount(1);
        }
    }

    /** What is refused of several stops none of the others. */
    @Test
    void severalTasksAreAcceptedByOneActAndWhatIsRefusedIsTold() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String first = assign(officers, "enterprise-honours");
        String second = assign(officers, "enterprise-honours");
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            open(office, first);
            take(office, "accept", "已领办");
            office.open("/responsibility/tasks.xhtml?bureau=" + Officers.MARKET + "&sort=ASSIGNED_ON");
            office.row("tasks", first).locator("input[type=checkbox]").check();
            office.row("tasks", second).locator("input[type=checkbox]").check();
            office.element("chosenReason").fill(REASON);
            office.element("acceptChosen").click();
            assertThat(office.page().locator(".ui-messages-info")).containsText("1");
            assertThat(office.page().locator(".ui-messages-warn")).containsText(first);
            assertThat(office.row("tasks", second)).containsText("已领办");
        }
    }

    @Test
    void anOverdueTaskIsUrgedByALetterThatTheBureauOpens() throws Exception {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String number = assign(officers, "enterprise-honours");
        try (OfficePage office = officers.creditOfficer()) {
            open(office, number);
            assertThat(office.element("urgeForm:urge")).hasCount(0);
            try (OpenTransaction transaction = new OpenTransaction("kunming")) {
                transaction.execute(
                        "UPDATE cas_clock SET started_on = DATE_SUB(started_on, INTERVAL 200 DAY),"
                                + " due_on = DATE_SUB(due_on, INTERVAL 200 DAY) WHERE matter = ?",
                        number);
                transaction.commit();
            }
            open(office, number);
            urge(office);
            assertThat(office.element("urgings")).containsText("昆信催");
            urge(office);
            assertThat(office.page().locator(".ui-messages-error")).isVisible();
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            open(office, number);
            assertThat(office.element("urgings")).containsText(REASON);
            assertThat(office.element("urgeForm:urge")).hasCount(0);
            Download letter = office.page()
                    .waitForDownload(
                            () -> office.element("urgings").locator("a").first().click());
            try (InputStream content = letter.createReadStream()) {
                assertThat(new String(content.readNBytes(5), StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-");
            }
            office.openRefused(
                    "/correspondence/urging-letter.xhtml?module=responsibility&document=0000000000000&matter=" + number,
                    404);
        }
    }

    private static void urge(OfficePage office) {
        office.element("urgeForm:urgeBy_input")
                .fill(RunningPortal.get().days().today().plusDays(10).toString());
        office.element("urgeForm:urgeWords").fill(REASON);
        office.element("urgeForm:urge").click();
    }

    @Test
    void aFeedIsReadWithItsAddressUntilItEnds() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String number = assign(officers, "enterprise-honours");
        Http office = new Http(RunningPortal.get().port(), "beidaihe.localhost");
        Http elsewhere = new Http(RunningPortal.get().port(), "kunming.localhost");
        try (OfficePage page = officers.clerk(Officers.MARKET)) {
            page.open("/responsibility/month.xhtml");
            page.element("feedForm:renew").click();
            String path = URI.create(page.text("feedAddress")).getPath();
            assertThat(office.get(path).body()).contains("BEGIN:VCALENDAR", number + "@beidaihe.localhost");
            assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
            assertThat(office.get(path.replace(".ics", "")).statusCode()).isEqualTo(404);
            assertEndedWhileDisabled(
                    "beidaihe", "clerk.market", () -> office.get(path).statusCode());
            page.element("feedForm:revoke").click();
            assertThat(page.element("feedForm:revoke")).hasCount(0);
            assertThat(office.get(path).statusCode()).isEqualTo(404);
        }
    }

    private static void assertEndedWhileDisabled(String tenant, String username, IntSupplier status) {
        try (Keycloak keycloak =
                RunningPortal.get().installation().keycloakAdministrator().login()) {
            UsersResource users = keycloak.realm(tenant).users();
            UserRepresentation account = users.searchByUsername(username, true).get(0);
            enable(users, account, false);
            assertThat(status.getAsInt()).isEqualTo(404);
            enable(users, account, true);
            assertThat(status.getAsInt()).isEqualTo(200);
        }
    }

    private static void enable(UsersResource users, UserRepresentation account, boolean enabled) {
        account.setEnabled(enabled);
        users.get(account.getId()).update(account);
    }

    @Test
    void ofTwoOfficersAtOneTaskOneActs() throws Exception {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String number = assign(officers, "enterprise-honours");
        TenantTables tables = new TenantTables("kunming");
        try (OfficePage clerk = officers.clerk(Officers.MARKET);
                OfficePage reviewer = officers.reviewer(Officers.MARKET);
                OpenTransaction barrier = new OpenTransaction("kunming")) {
            open(clerk, number);
            open(reviewer, number);
            barrier.execute("UPDATE rsp_task SET percent = percent WHERE number = ?", number);
            click(clerk, "accept");
            click(reviewer, "reject");
            barrier.awaitWaiter();
            barrier.commit();
            Waiting.until("one of them is told", () -> refusals(clerk) + refusals(reviewer) == 1);
        }
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM rsp_task_step s JOIN rsp_task t ON t.id = s.task_id WHERE t.number = ?",
                        number))
                .isEqualTo(2);
    }

    private static int refusals(OfficePage office) {
        return office.page().locator(".ui-messages-error").count();
    }

    private static void click(OfficePage office, String act) {
        office.element("stepForm:reason").fill(REASON);
        // The answer waits for the row, so nobody here waits for the answer.
        office.element("stepForm:" + act).evaluate("button => setTimeout(() => button.click())");
    }

    private static String assign(Officers officers, String item) {
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/assign.xhtml?origin=PLAN&source=implementation-2020/" + item);
            office.upload("assignForm:file", "order.txt", "任务说明".getBytes(StandardCharsets.UTF_8));
            office.element("assignForm:assign").click();
            office.expectPage(PAGE);
            assertThat(office.element("state")).containsText("已交办");
            assertThat(office.element("evidence")).containsText("order.txt");
            return office.parameter("number");
        }
    }

    private static void open(OfficePage office, String number) {
        office.open(PAGE + "?number=" + number);
    }

    private static void take(OfficePage office, String act, String state) {
        office.element("stepForm:reason").fill(REASON);
        office.element("stepForm:" + act).click();
        assertThat(office.element("state")).containsText(state);
    }
}
