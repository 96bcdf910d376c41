package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.identity.OfficerAccount;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;

/**
 * A third tenant needs only a folder, which the run's portal found beside the two that ship: its offices do the whole job. That
 * a folder may be added to servers that are in use already is shown by {@code ProvisioningIT}.
 */
class ThirdTenantBrowserIT {

    private static final String TENANT = RunningPortal.THIRD_TENANT;
    private static final String REPEALED = "所依据条文已废止";
    private static final String PASSWORD = "Third-Tenant-2026";
    private static final Map<String, OfficerAccount> OFFICERS = Map.of(
            "bureau-clerk", officer("clerk", "market-supervision", "bureau-clerk"),
            "bureau-reviewer", officer("reviewer", "market-supervision", "bureau-reviewer"),
            "credit-office", officer("office", "credit-office", "credit-office"),
            "second", officer("second", "credit-office", "credit-office"),
            "successor-clerk", officer("successor.clerk", "finance", "bureau-clerk"),
            "successor-reviewer", officer("successor.reviewer", "finance", "bureau-reviewer"));

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RunningPortal portal = RunningPortal.get();
    private final ListingJourney listing =
            new ListingJourney(Chromium.running().browser(), portal.facts(TENANT), ThirdTenantBrowserIT::login);

    @BeforeAll
    static void employOfficers() {
        RunningPortal portal = RunningPortal.get();
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            new RealmProvisioning(keycloak, portal.installation().secrets())
                    .officers(portal.tenant(TENANT), List.copyOf(OFFICERS.values()));
        }
    }

    @Test
    @Raced("OpenMatters.handOver")
    void openMattersOfEveryModuleGoToTheSuccessor() throws Exception {
        HandoverJourney journey = new HandoverJourney(TENANT, this::office, ThirdTenantBrowserIT::window, listing);
        journey.leaveMatters();
        journey.splitAndHandOver();
        journey.mergeAndAct();
    }

    private static HttpOfficer window(String officer) {
        return HttpOfficer.login(TENANT, OFFICERS.get(officer).username(), PASSWORD);
    }

    private OfficePage office(String officer) {
        return OfficePage.login(Chromium.running().browser(), portal.facts(TENANT), login(officer));
    }

    @Test
    void worksFromItsFolderAlone() {
        String company = "呈贡测试斗南花卉有限公司";
        String record = listing.importRecord(company, FictionalCodes.company("530114", 815), StandardCharsets.UTF_8);
        String entry = listing.propose(record);
        listing.approve(entry);
        listing.publish(entry);
        try (OfficePage office = office("credit-office")) {
            assertWhatRestsOnRepealedArticlesIsMarked(office);
        }
        ImportToPublicationBrowserIT.await(
                () -> new PublicSite(TENANT).shows(company), ImportToPublicationBrowserIT.PATIENCE);
        assertThat(new PublicSite("kunming").shows(company)).isFalse();
        assertThat(new PublicSite("kunming").entry(entry).statusCode()).isEqualTo(404);

        String renamed = "呈贡测试更名局";
        assertThat(new PublicSite(TENANT).entry(entry).body()).doesNotContain(renamed);
        new HandoverJourney(TENANT, this::office, ThirdTenantBrowserIT::window, listing).rename(renamed);
        ImportToPublicationBrowserIT.await(
                () -> new PublicSite(TENANT).entry(entry).body().contains(renamed),
                ImportToPublicationBrowserIT.PATIENCE);
    }

    /** With it, everybody on record would be told to be unknown. */
    @Test
    void withAnotherKeyThanItsDataRestOnItIsServedToNobody() throws IOException {
        Path secrets = portal.data().resolve("secrets");
        Path key = secrets.resolve(TENANT).resolve("blind-index.key");
        byte[] own = Files.readAllBytes(key);
        HttpOfficer officer = window("credit-office");
        Waiting.until("the key is known", () -> new TenantTables(TENANT)
                .finds("SELECT number FROM krn_key_check WHERE purpose = 'blind-index'"));
        try {
            Files.write(key, Files.readAllBytes(secrets.resolve("kunming").resolve("blind-index.key")));
            Waiting.until(
                    "nobody is served",
                    LIMIT,
                    PAUSE,
                    () -> officer.get("/office/").statusCode() == 503);
            assertThat(HttpOfficer.login("kunming", "credit-office")
                            .get("/office/")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            Files.write(key, own);
        }
        Waiting.until(
                "all are served again",
                LIMIT,
                PAUSE,
                () -> officer.get("/office/").statusCode() == 200);
    }

    /** In the fixture's library articles no longer hold on which things of every module rest. */
    private static void assertWhatRestsOnRepealedArticlesIsMarked(OfficePage office) {
        Stream.of(
                        "/responsibility/duty.xhtml?area=government-procurement",
                        "/responsibility/plans.xhtml",
                        "/responsibility/assign.xhtml?origin=PLAN&source=trial/collect",
                        "/lists/types.xhtml",
                        "/sanctions/measures.xhtml",
                        "/checks/rule-table.xhtml?area=government-procurement")
                .forEach(page -> {
                    office.open(page);
                    assertThat(office.page().locator("main").innerText())
                            .as(page)
                            .contains(REPEALED);
                });
        office.open("/responsibility/duty.xhtml?area=food-drug-supervision");
        assertThat(office.page().locator("main").innerText()).contains("三（十一）").doesNotContain(REPEALED);
        office.open("/responsibility/duty.xhtml?area=government-procurement");
        assertThat(office.page().locator("main").innerText()).contains("测试废止决定");
        office.page().locator("main a[data-kit-panel]").first().click();
        PlaywrightAssertions.assertThat(office.page().locator("dialog.kit-panel"))
                .containsText("已失效");
    }

    private static ReadyFile.Login login(String role) {
        OfficerAccount officer = OFFICERS.get(role);
        return new ReadyFile.Login(officer.username(), PASSWORD, officer.bureau(), officer.roles());
    }

    private static OfficerAccount officer(String username, String bureau, String role) {
        return new OfficerAccount(username, null, username, bureau, List.of(role), PASSWORD, false, List.of());
    }
}
