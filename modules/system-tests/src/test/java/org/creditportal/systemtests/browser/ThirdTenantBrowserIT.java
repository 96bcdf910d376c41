package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.identity.OfficerAccount;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.FixtureTenants;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;

/** A third tenant needs only a new folder: it is added, the product is started again, and its offices do the whole job. */
class ThirdTenantBrowserIT {

    private static final String TENANT = "chenggong";
    private static final String PASSWORD = "Third-Tenant-2026";
    private static final Map<String, OfficerAccount> OFFICERS = Map.of(
            "bureau-clerk", officer("clerk", "market-supervision", "bureau-clerk"),
            "bureau-reviewer", officer("reviewer", "market-supervision", "bureau-reviewer"),
            "credit-office", officer("office", "credit-office", "credit-office"));

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void worksFromItsFolderAlone() {
        FixtureTenants.add(portal.tenants(), TENANT);
        portal.restart();
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            new RealmProvisioning(keycloak, portal.installation().secrets())
                    .officers(portal.tenant(TENANT), List.copyOf(OFFICERS.values()));
        }
        String company = "呈贡测试斗南花卉有限公司";
        ListingJourney journey =
                new ListingJourney(Chromium.running().browser(), portal.facts(TENANT), ThirdTenantBrowserIT::login);
        String record = journey.importRecord(company, FictionalCodes.company("530114", 815), StandardCharsets.UTF_8);
        String entry = journey.propose(record);
        journey.approve(entry);
        journey.publish(entry);
        ImportToPublicationBrowserIT.await(
                () -> new PublicSite(TENANT).shows(company), ImportToPublicationBrowserIT.PATIENCE);
        assertThat(new PublicSite("kunming").shows(company)).isFalse();
        assertThat(new PublicSite("kunming").entry(entry).statusCode()).isEqualTo(404);
    }

    private static ReadyFile.Login login(String role) {
        OfficerAccount officer = OFFICERS.get(role);
        return new ReadyFile.Login(officer.username(), PASSWORD, officer.bureau(), officer.roles());
    }

    private static OfficerAccount officer(String username, String bureau, String role) {
        return new OfficerAccount(username, null, username, bureau, List.of(role), PASSWORD, false, List.of());
    }
}
