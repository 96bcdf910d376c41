package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.systemtests.Http;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** No session, login or token of one tenant is worth anything at another (ADR 0005). */
class TenantBorderBrowserIT {

    private final Chromium chromium = Chromium.running();

    private final RunningPortal portal = RunningPortal.get();
    private final Http kunming = new Http(portal.port(), "kunming.localhost");
    private final Http beidaihe = new Http(portal.port(), "beidaihe.localhost");

    @Test
    void aSessionIsRefusedOnAnotherHostAndEnds() {
        try (OfficePage office = login("credit-office")) {
            String cookie = "OFFICE_SESSION=" + office.session();
            assertThat(kunming.get("/office/", "Cookie", cookie).statusCode()).isEqualTo(200);

            Http.Answer foreign = beidaihe.get("/office/", "Cookie", cookie);
            assertThat(foreign.statusCode()).isEqualTo(303);
            assertThat(foreign.header("Location"))
                    .hasValueSatisfying(location -> assertThat(location).contains("/realms/beidaihe/"));
            assertThat(kunming.get("/office/", "Cookie", cookie).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void anOfficerOfOneTenantCannotLogInAtAnother() {
        ReadyFile.Login officer = portal.login("kunming", "credit-office");
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(portal.facts("beidaihe").officeUrl() + "/");
            page.locator("#username").fill(officer.username() + "@kunming");
            page.locator("#password").fill(officer.password());
            page.locator("#kc-login").click();
            assertThat(page.url()).contains("/realms/beidaihe/");
            assertThat(page.locator("#username").isVisible()).isTrue();
        }
    }

    @Test
    void aMachineClientsTokenIsRefusedAtAnotherTenant() throws Exception {
        String bearer = "Bearer " + token(portal.facts("kunming"));
        assertThat(kunming.get("/office/api/v1/records?q=&size=1", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);
        assertThat(beidaihe.get("/office/api/v1/records?q=&size=1", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(401);
        assertThat(kunming.get("/office/api/v1/records?q=&size=1").statusCode()).isEqualTo(401);
        assertThat(kunming.get("/office/", "Authorization", bearer).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatTheRolesDoNotAllowLooksLikeWhatDoesNotExist() {
        try (OfficePage office = login("audit-admin")) {
            String cookie = "OFFICE_SESSION=" + office.session();
            for (String page : new String[] {
                "/office/records/list.xhtml",
                "/office/lists/list.xhtml",
                "/office/identity/officers.xhtml",
                "/office/nothing.xhtml"
            }) {
                assertThat(kunming.get(page, "Cookie", cookie).statusCode())
                        .as(page)
                        .isEqualTo(404);
            }
            assertThat(kunming.get("/office/identity/audit.xhtml", "Cookie", cookie)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheRealm() {
        try (OfficePage office = login("bureau-clerk")) {
            String cookie = "OFFICE_SESSION=" + office.session();
            office.element("kitLogout").click();
            office.page().waitForSelector("#username");
            assertThat(kunming.get("/office/", "Cookie", cookie).statusCode()).isEqualTo(303);
        }
    }

    private OfficePage login(String role) {
        return OfficePage.login(chromium.browser(), portal.facts("kunming"), portal.login("kunming", role));
    }

    private static String token(ReadyFile.Tenant tenant) throws IOException, InterruptedException {
        ReadyFile.Machine client = tenant.machineClients().get(0);
        HttpRequest request = HttpRequest.newBuilder(URI.create(tenant.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client.clientId()
                        + "&client_secret=" + client.secret()))
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        String token = "\"access_token\":\"";
        int start = body.indexOf(token) + token.length();
        return body.substring(start, body.indexOf('"', start));
    }
}
