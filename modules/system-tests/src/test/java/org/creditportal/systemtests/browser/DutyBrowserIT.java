package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** A duty goes to another bureau by two officers; the realm follows, and what somebody changed there by hand is mended. */
class DutyBrowserIT {

    private static final String TENANT = "kunming";
    private static final String AREA = "state-assets-trading";
    private static final String REASON = "测试：职责调整。";

    /** And what a page takes on a busy machine. */
    private static final Duration WITHIN_A_MINUTE = Duration.ofSeconds(90);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Days DAYS = RunningPortal.get().days();

    @Test
    void aDutyChangesByFourEyesReachesTheRealmAndMendsIt() {
        try (OfficePage atWork = new Officers(Chromium.running().browser(), TENANT).clerk(Officers.MARKET)) {
            assertFalse(isInTheMenu(atWork));
            try (Keycloak keycloak =
                    RunningPortal.get().installation().keycloakAdministrator().login()) {
                RealmResource realm = keycloak.realm(TENANT);
                RoleScopeResource market = duties(realm, "market-supervision");
                disturb(realm);
                decide(propose("昆明市市场监督管理局"));
                Waiting.until("the realm follows", () -> holds(market, "duty:" + AREA));
                assertMended(realm);
            }
            Waiting.until("the session at work gains it", WITHIN_A_MINUTE, PAUSE, () -> isItsOwn(atWork));
            assertTrue(isInTheMenu(atWork));
            assertSeenByTheBureau(atWork);
            decide(propose("昆明市市场监督管理局"));
            Waiting.until("the session at work loses it", WITHIN_A_MINUTE, PAUSE, () -> !isItsOwn(atWork));
            assertFalse(isInTheMenu(atWork));
        }
    }

    /** By hand: roles too many, roles taken away, and a role deleted whole. */
    private static void disturb(RealmResource realm) {
        duties(realm, "market-supervision").add(roles(realm, "duty:land-use-rights", "duty-lead:tax-preferences"));
        duties(realm, "finance").remove(roles(realm, "duty:fiscal-subsidies", "duty-lead:fiscal-subsidies"));
        realm.roles().deleteRole("duty:government-procurement");
        realm.roles().deleteRole("duty-lead:government-procurement");
    }

    private static List<RoleRepresentation> roles(RealmResource realm, String... names) {
        return Arrays.stream(names)
                .map(name -> realm.roles().get(name).toRepresentation())
                .toList();
    }

    private static void assertMended(RealmResource realm) {
        RoleScopeResource market = duties(realm, "market-supervision");
        RoleScopeResource finance = duties(realm, "finance");
        for (String role : List.of("duty:land-use-rights", "duty-lead:tax-preferences")) {
            Waiting.until(role + " is taken away again", () -> !holds(market, role));
        }
        for (String area : List.of("fiscal-subsidies", "government-procurement")) {
            Waiting.until(area + " is given again", () -> holds(finance, "duty:" + area));
            Waiting.until(area + " is led again", () -> holds(finance, "duty-lead:" + area));
        }
        TenantTables tables = new TenantTables(TENANT);
        for (String told : List.of(
                "+ duty:government-procurement",
                "finance + duty-lead:fiscal-subsidies",
                "market-supervision - duty:land-use-rights")) {
            Waiting.until(
                    "the audit trail tells of " + told,
                    () -> tables.finds(
                            "SELECT 1 FROM krn_audit_line WHERE event = 'REALM_MENDED' AND object = ?", told));
        }
    }

    private static void assertSeenByTheBureau(OfficePage office) {
        office.open("/responsibility/areas.xhtml?on=" + DAYS.workingDay(40));
        assertThat(office.element("area-" + AREA)).not().containsText("昆明市市场监督管理局");
        office.open("/responsibility/duty.xhtml?area=" + AREA);
        assertThat(office.element("holders")).containsText("昆明市市场监督管理局");
        assertThat(office.element("history")).containsText("测试文件");
    }

    /** Whether the session at work holds the duty. */
    private static boolean isItsOwn(OfficePage office) {
        office.open("/responsibility/areas.xhtml");
        return office.element("mine-" + AREA).count() == 1;
    }

    /** Whether a check may be begun for the area. */
    private static boolean isInTheMenu(OfficePage office) {
        office.open("/checks/begin.xhtml");
        return office.element("beginForm:area_input")
                        .locator("option[value=" + AREA + "]")
                        .count()
                == 1;
    }

    @Test
    void aBureauComesOutOfAnotherOnItsDayAndHasItsGroupBefore() {
        LocalDate day = DAYS.today().plusDays(90);
        String proposal;
        try (OfficePage office = new Officers(Chromium.running().browser(), TENANT).creditOfficer()) {
            office.open("/responsibility/reorganise.xhtml?bureau=finance&kind=SPLIT");
            office.element("reorganiseForm:nameZh").fill("测试财评局");
            office.element("reorganiseForm:nameEn").fill("Test bureau");
            office.element("reorganiseForm:founded").fill("test-bureau");
            office.fillDay("reorganiseForm:validFrom_input", day);
            office.element("reorganiseForm:basisDocument").fill("测试文件");
            office.element("reorganiseForm:reason").fill(REASON);
            office.element("reorganiseForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            assertThat(office.page().locator("main")).containsText("测试财评局");
            proposal = office.parameter("number");
        }
        decide(proposal);
        try (Keycloak keycloak =
                RunningPortal.get().installation().keycloakAdministrator().login()) {
            RealmResource realm = keycloak.realm(TENANT);
            Waiting.until(
                    "the realm follows", () -> bureau(realm, "test-bureau").isPresent());
        }
        try (OfficePage office = new Officers(Chromium.running().browser(), TENANT).creditOfficer()) {
            office.open("/responsibility/bureaus.xhtml");
            assertThat(office.element("bureaus")).not().containsText("测试财评局");
            assertThat(office.element("history")).containsText("测试财评局");
            office.open("/responsibility/bureaus.xhtml?on=" + day);
            assertThat(office.element("bureaus")).containsText("测试财评局");
        }
    }

    @Test
    void aDocumentIsAddedAnAreaRestsOnItAndBothEnd() {
        Officers officers = new Officers(Chromium.running().browser(), TENANT);
        decide(proposeDocument(officers));
        decide(changeArea(officers, "FOUND", null, office -> {
            office.element("areaChangeForm:area").fill("test-area");
            name(office, "测试领域");
            office.element("areaChangeForm:conditionZh").fill("作为参考");
            office.element("areaChangeForm:conditionEn").fill("As a reference");
            office.page()
                    .locator("#areaChangeForm label")
                    .filter(new Locator.FilterOptions().setHasText("昆明市市场监督管理局"))
                    .first()
                    .click();
        }));
        try (Keycloak keycloak =
                RunningPortal.get().installation().keycloakAdministrator().login()) {
            RoleScopeResource market = duties(keycloak.realm(TENANT), "market-supervision");
            Waiting.until("the realm follows", () -> holds(market, "duty:test-area"));
            try (OfficePage office = officers.creditOfficer()) {
                office.open("/responsibility/areas.xhtml");
                assertThat(office.element("area-test-area")).containsText("测试领域");
                assertEquals(List.of(), Axe.faults(office.page()));
                office.open("/responsibility/areas.xhtml?on=" + DAYS.today().minusDays(1));
                assertThat(office.element("area-test-area")).hasCount(0);
                office.open("/checks/rule-table.xhtml?area=test-area");
                assertThat(office.page().locator("main")).containsText("作为参考");
            }
            decide(changeArea(officers, "RENAME", "test-area", office -> name(office, "测试领域（更名）")));
            repealSecondArticle(officers);
            decide(changeArea(officers, "END", "test-area", office -> {}));
            Waiting.until("the realm follows", () -> !holds(market, "duty:test-area"));
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/areas.xhtml");
            assertThat(office.element("area-test-area")).hasCount(0);
            assertThat(office.element("history")).containsText("测试领域（更名）");
        }
    }

    private static void name(OfficePage office, String name) {
        office.element("areaChangeForm:nameZh").fill(name);
        office.element("areaChangeForm:nameEn").fill("Test area");
    }

    private static String changeArea(Officers officers, String kind, String area, Consumer<OfficePage> writing) {
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/area-change.xhtml?kind=" + kind + (area == null ? "" : "&area=" + area));
            assertEquals(List.of(), Axe.faults(office.page()));
            writing.accept(office);
            office.fillDay("areaChangeForm:validFrom_input", DAYS.today());
            office.element("areaChangeForm:basisDocument").fill("昆明市测试条例");
            office.element("areaChangeForm:basisArticle").fill("第二条");
            office.element("areaChangeForm:reason").fill(REASON);
            office.element("areaChangeForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            assertThat(office.page().locator("main")).containsText("昆明市测试条例");
            return office.parameter("number");
        }
    }

    private static String proposeDocument(Officers officers) {
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/policy-edit.xhtml");
            assertEquals(List.of(), Axe.faults(office.page()));
            office.element("documentForm:id").fill("test-rules");
            office.element("documentForm:title").fill("昆明市测试条例");
            office.element("documentForm:publisher").fill("昆明市人民政府");
            office.fillDay("documentForm:issuedOn_input", DAYS.today());
            office.element("documentForm:text").fill("第一条 总则。\n第二条 信用记录作为参考。");
            office.element("documentForm:reason").fill(REASON);
            office.element("documentForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            assertThat(office.page().locator("main")).containsText("第二条 信用记录作为参考。");
            return office.parameter("number");
        }
    }

    private static void repealSecondArticle(Officers officers) {
        String proposal;
        String page = "/responsibility/policy.xhtml?id=test-rules&article=" + OfficeApi.encoded("第二条");
        try (OfficePage office = officers.creditOfficer()) {
            office.open(page);
            assertEquals(List.of(), Axe.faults(office.page()));
            assertThat(office.element("resting")).containsText("测试领域（更名）");
            office.element("repeal").click();
            office.expectPage("/responsibility/policy-repeal.xhtml");
            assertEquals(List.of(), Axe.faults(office.page()));
            office.fillDay("repealForm:repealFrom_input", DAYS.today());
            office.element("repealForm:repealBy").fill("昆明市新测试条例");
            office.element("repealForm:repealReason").fill(REASON);
            office.element("repealForm:repeal").click();
            office.expectPage("/casework/proposal.xhtml");
            proposal = office.parameter("number");
        }
        decide(proposal);
        try (OfficePage office = officers.creditOfficer()) {
            office.open(page);
            assertThat(office.page().locator("main")).containsText("昆明市新测试条例");
            office.open("/responsibility/policies.xhtml");
            assertThat(office.element("repealed")).containsText("测试领域（更名）");
        }
    }

    private static String propose(String bureau) {
        try (OfficePage office = new Officers(Chromium.running().browser(), TENANT).creditOfficer()) {
            office.open("/responsibility/duty.xhtml?area=" + AREA);
            office.page()
                    .locator("#changeForm label")
                    .filter(new Locator.FilterOptions().setHasText(bureau))
                    .first()
                    .click();
            office.fillDay("changeForm:validFrom_input", DAYS.workingDay(30));
            office.element("changeForm:basisDocument").fill("测试文件");
            office.element("changeForm:reason").fill(REASON);
            office.element("changeForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            assertThat(office.element("decideForm:approve")).hasCount(0);
            assertThat(office.page().locator("main")).containsText("责任部门");
            assertThat(office.page().locator("main")).not().containsText("seenEdition");
            return office.parameter("number");
        }
    }

    private static void decide(String proposal) {
        ReadyFile.Tenant tenant = RunningPortal.get().facts(TENANT);
        ReadyFile.Login second = tenant.logins().stream()
                .filter(login -> login.username().equals("credit.second"))
                .findFirst()
                .orElseThrow();
        try (OfficePage office = OfficePage.login(Chromium.running().browser(), tenant, second)) {
            office.open("/casework/proposal.xhtml?number=" + proposal);
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.element("state"))
                    .containsText(
                            "已同意", new LocatorAssertions.ContainsTextOptions().setTimeout(WITHIN_A_MINUTE.toMillis()));
        }
    }

    private static RoleScopeResource duties(RealmResource realm, String bureau) {
        return realm.groups()
                .group(bureau(realm, bureau).orElseThrow().getId())
                .roles()
                .realmLevel();
    }

    private static Optional<GroupRepresentation> bureau(RealmResource realm, String bureau) {
        String parent =
                realm.groups().groups("bureaus", true, 0, 1, true).get(0).getId();
        return realm.groups().group(parent).getSubGroups(0, 500, true).stream()
                .filter(each -> each.getName().equals(bureau))
                .findFirst();
    }

    private static boolean holds(RoleScopeResource roles, String name) {
        return roles.listAll().stream().anyMatch(role -> role.getName().equals(name));
    }
}
