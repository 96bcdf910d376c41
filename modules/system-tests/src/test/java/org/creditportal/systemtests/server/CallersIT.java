package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.identity.OfficerAccount;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;

/** Who is known is counted by name: whoever asks too often is told when to come again, and nobody else notices. */
class CallersIT {

    private static final String TENANT = RunningPortal.THIRD_TENANT;
    private static final String PASSWORD = "Third-Callers-2026";
    private static final String EAGER = "caller.eager";
    private static final String CALM = "caller.calm";

    private final Http third = new Http(RunningPortal.get().port(), TENANT + ".localhost");

    @BeforeAll
    static void employOfficers() {
        RunningPortal portal = RunningPortal.get();
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            new RealmProvisioning(keycloak, portal.installation().secrets())
                    .officers(
                            portal.tenant(TENANT),
                            Stream.of(EAGER, CALM)
                                    .map(name -> new OfficerAccount(
                                            name,
                                            null,
                                            name,
                                            "market-supervision",
                                            List.of("bureau-clerk"),
                                            PASSWORD,
                                            false,
                                            List.of()))
                                    .toList());
        }
    }

    @Test
    void aProgramAsksAsOftenAsItsTenantsFileSays() {
        assertLimited(
                "/office/api/v1/nothing",
                "Authorization",
                api(EAGER).authorization(),
                api(CALM).authorization(),
                RunningPortal.FEW_OF_A_PROGRAM);
    }

    @Test
    void anOfficerAsksAsOftenAsTheTenantsFileSays() {
        assertLimited(
                "/office/nothing.xhtml", "Cookie", session(EAGER), session(CALM), RunningPortal.FEW_OF_AN_OFFICER);
    }

    private void assertLimited(String path, String header, String eager, String calm, int few) {
        int status = 0;
        int asked = 0;
        for (; status != 429 && asked <= few; asked++) {
            status = third.get(path, header, eager).statusCode();
        }
        assertThat(asked).isBetween(few / 2, few + 1);
        Http.Answer last = third.get(path, header, eager);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.header("Retry-After")).hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds))
                .isBetween(1, 3600));
        assertThat(third.get(path, header, calm).statusCode()).isEqualTo(404);
    }

    private static OfficeApi api(String officer) {
        return OfficeApi.ofOfficer(
                TENANT, new ReadyFile.Login(officer, PASSWORD, "market-supervision", List.of("bureau-clerk")));
    }

    private static String session(String officer) {
        return HttpOfficer.SESSION + "="
                + HttpOfficer.login(TENANT, officer, PASSWORD).session();
    }
}
