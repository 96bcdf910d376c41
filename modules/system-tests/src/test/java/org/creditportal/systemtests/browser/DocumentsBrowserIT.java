package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.launcher.identity.OfficerAccount;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.launcher.mail.Mailbox;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;

/** Official documents from the form to the public's verification, and mail as it arrives. */
class DocumentsBrowserIT {

    private static final String CONTENT = "经核查，你单位反映的情况属实。";
    private static final String ADDRESSEE = "呈贡测试公文有限公司";
    /** Of Kunming's series; the demo has taken some of its numbers. */
    private static final String NOTICES = "official_number LIKE '昆信通%'";

    private static final int FAILURES = 6;

    private final Chromium chromium = Chromium.running();

    private final RunningPortal portal = RunningPortal.get();
    private final TenantTables tables = new TenantTables("kunming");

    @Test
    void isIssuedOnceServedReprintedAndVerifiedInEveryState() {
        long before = tables.number("SELECT COALESCE(MAX(place), 0) FROM cor_document WHERE prefix = '昆信通'");
        long shown = tables.number("SELECT COUNT(*) FROM dsc_document WHERE " + NOTICES);
        try (OfficePage officer = new Officers(chromium.browser(), "kunming").creditOfficer()) {
            String first = issue(officer, "/correspondence/issue.xhtml?type=notice");
            assertThat(officer.page().locator("h1").innerText())
                    .isEqualTo("昆信通〔"
                            + LocalDate.now(portal.tenant("kunming").zone()).getYear() + "〕" + (before + 1) + "号");
            byte[] paper = officer.download("save");
            assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(officer.download("save")).isEqualTo(paper);
            assertThat(tables.texts("SELECT digest FROM cor_document WHERE number = ?", first))
                    .containsExactly(Digests.sm3(paper));

            String code = officer.text("verification");
            assertThat(verified("kunming", code)).contains("现行有效", "昆信通〔").doesNotContain(ADDRESSEE, CONTENT, "属实。");
            assertThat(verified("beidaihe", code)).contains("查无此件").doesNotContain("昆信通");
            assertThat(verified("kunming", "23456789ABCDEFGHJKMNPQRS")).contains("查无此件");

            officer.chooseByText("serveForm:way", "直接送达");
            officer.upload("serveForm:proof", "proof.pdf", paper);
            officer.element("serveForm:serve").click();
            officer.element("services").waitFor();
            assertThat(officer.text("services")).contains("直接送达", ADDRESSEE);

            issue(officer, "/correspondence/issue.xhtml?supersedes=" + first);
            assertThat(officer.page().locator("h1").innerText()).endsWith("〕" + (before + 2) + "号");
            assertThat(verified("kunming", code)).contains("已被替代");
            String second = officer.text("verification");
            officer.element("withdrawForm:reason").fill("内容有误");
            officer.element("withdrawForm:withdraw").click();
            Waiting.until("it is withdrawn", () -> verified("kunming", second).contains("已撤回"));
            assertThat(officer.problems()).isEmpty();
        }
        assertThat(tables.number("SELECT COUNT(*) FROM dsc_document WHERE " + NOTICES))
                .isEqualTo(shown + 2);
        assertThat(new TenantTables("beidaihe").number("SELECT COUNT(*) FROM cor_document WHERE prefix = '昆信通'"))
                .isZero();
        HttpOfficer clerk = HttpOfficer.login("kunming", "bureau-clerk");
        assertThat(clerk.get("/office/correspondence/documents.xhtml").statusCode())
                .isEqualTo(404);
    }

    /** The form sent twice by an impatient officer. */
    private String issue(OfficePage officer, String address) {
        officer.open(address);
        officer.element("issueForm:addressee").fill(ADDRESSEE);
        officer.element("issueForm:values:0:value").fill("信用记录");
        officer.element("issueForm:values:1:value").fill(CONTENT);
        officer.doubleClick("issueForm:issue");
        officer.expectPage("/correspondence/document.xhtml");
        return officer.parameter("number");
    }

    private String verified(String tenant, String code) {
        Http.Answer answer = new Http(portal.port(), tenant + ".localhost").get("/verification?code=" + code);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void bothTenantsOfficersAreWrittenToAndWhoHasNoAddressOrWhoseLetterComesBackIsShown() {
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            new RealmProvisioning(keycloak, portal.installation().secrets())
                    .officers(portal.tenant("kunming"), List.of(withoutAddress()));
        }
        for (String tenant : List.of("kunming", "beidaihe")) {
            String username = portal.login(tenant, "system-admin").username();
            HttpOfficer stranger = HttpOfficer.stranger(tenant);
            for (int failure = 0; failure < FAILURES; failure++) {
                assertThat(stranger.isAccepted(username, "guessed")).isFalse();
            }
        }
        for (String tenant : List.of("kunming", "beidaihe")) {
            String address = portal.login(tenant, "security-admin").username() + "@" + tenant + ".invalid";
            Waiting.until(
                    tenant + " is written to", () -> letters(address).findAny().isPresent());
            Mailbox.Letter letter = letters(address).findFirst().orElseThrow();
            assertThat(letter.from()).isEqualTo("credit-office@" + tenant + ".invalid");
            assertThat(letter.text())
                    .contains("http://" + tenant + ".localhost:" + portal.port() + "/office/identity/officers.xhtml")
                    .doesNotContain("system.admin", "演示");
        }
        Waiting.until(
                "the refusal is noted",
                () -> tables.finds("SELECT 1 FROM cor_letter WHERE state = 'REFUSED' AND officer_name = '无邮箱管理员'"));
        String page = HttpOfficer.login("kunming", "credit-office")
                .get("/office/correspondence/mail.xhtml?state=REFUSED")
                .body();
        assertThat(page).contains("无邮箱管理员", "账户没有登记电子邮箱");
        String receiver = portal.login("kunming", "security-admin").username() + "@kunming.invalid";
        assertShownWhenItComesBack(letters(receiver).findFirst().orElseThrow());
    }

    /** The server took it, and tells afterwards that it could not be delivered: whoever looks after mail sees why. */
    private void assertShownWhenItComesBack(Mailbox.Letter letter) {
        Waiting.until("it is noted as sent", () -> isInState("SENT", letter));
        String[] server =
                portal.installation().settings().get("portal.mail.server").split(":");
        new DeliveryReport(letter.from(), letter.identification(), "550 5.1.1 no such user in this test")
                .send(server[0], Integer.parseInt(server[1]));
        Waiting.until("it is noted as returned", () -> isInState("RETURNED", letter));
        String page = HttpOfficer.login("kunming", "credit-office")
                .get("/office/correspondence/mail.xhtml?state=RETURNED")
                .body();
        assertThat(page).contains("5.1.1 550 5.1.1 no such user in this test");
    }

    private boolean isInState(String state, Mailbox.Letter letter) {
        String number =
                letter.identification().substring(1, letter.identification().indexOf('@'));
        return tables.finds("SELECT 1 FROM cor_letter WHERE number = ? AND state = ?", number, state);
    }

    private Stream<Mailbox.Letter> letters(String address) {
        return portal.installation().letters().stream()
                .filter(letter -> letter.to().equals(address));
    }

    private static OfficerAccount withoutAddress() {
        return new OfficerAccount(
                "no.address",
                null,
                "无邮箱管理员",
                "credit-office",
                List.of("security-admin"),
                "Portal-Without-Mail-2026",
                false,
                List.of());
    }
}
