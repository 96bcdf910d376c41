package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * A duty goes to another bureau by two officers; the realm follows, and what somebody changed there by hand is mended. A session at work
 * asks for its duties twice a minute: what is gained and what is lost is waited for together.
 */
class DutyBrowserIT {

    private static final String TENANT = "kunming";
    private static final String AREA = "state-assets-trading";
    private static final String OTHER = "qualification-review";
    private static final String REASON = "测试：职责调整。";

    /** And what a page takes on a busy machine. */
    private static final Duration WITHIN_A_MINUTE = Duration.ofSeconds(90);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Days DAYS = RunningPortal.get().days();

    @Test
    void aDutyChangesByFourEyesReachesTheRealmAndMendsIt() {
        try (OfficePage atWork = new Officers(Chromium.running().browser(), TENANT).clerk(Officers.MARKET)) {
            assertFalse(isItsOwn(atWork, AREA));
            assertFalse(isOffered(atWork, AREA));
            assertTrue(isItsOwn(atWork, OTHER));
            assertTrue(isInTheMenu(atWork, OTHER));
            assertTrue(isOffered(atWork, OTHER));
            decide(propose(OTHER, "昆明市市场监督管理局"));
            try (Keycloak keycloak =
                    RunningPortal.get().installation().keycloakAdministrator().login()) {
                RealmResource realm = keycloak.realm(TENANT);
                RoleScopeResource market = RealmDuties.duties(realm, "market-supervision");
                disturb(realm);
                decide(propose(AREA, "昆明市市场监督管理局"));
                Waiting.until("the realm follows", () -> RealmDuties.holds(market, "duty:" + AREA));
                Waiting.until("the realm follows", () -> !RealmDuties.holds(market, "duty:" + OTHER));
                assertMended(realm);
            }
            Waiting.until(
                    "the session at work gains the one and loses the other",
                    WITHIN_A_MINUTE,
                    PAUSE,
                    () -> isItsOwn(atWork, AREA) && !isItsOwn(atWork, OTHER));
            assertTrue(isInTheMenu(atWork, AREA));
            assertFalse(isInTheMenu(atWork, OTHER));
            assertTrue(isOffered(atWork, AREA));
            assertFalse(isOffered(atWork, OTHER));
            assertSeenByTheBureau(atWork);
        }
        decide(propose(AREA, "昆明市市场监督管理局"));
        decide(propose(OTHER, "昆明市市场监督管理局"));
        try (Keycloak keycloak =
                RunningPortal.get().installation().keycloakAdministrator().login()) {
            RoleScopeResource market = RealmDuties.duties(keycloak.realm(TENANT), "market-supervision");
            Waiting.until("the realm follows back", () -> !RealmDuties.holds(market, "duty:" + AREA));
            Waiting.until("the realm follows back", () -> RealmDuties.holds(market, "duty:" + OTHER));
        }
    }

    /** By hand: roles too many, roles taken away, and a role deleted whole. */
    private static void disturb(RealmResource realm) {
        RealmDuties.duties(realm, "market-supervision")
                .add(roles(realm, "duty:land-use-rights", "duty-lead:tax-preferences"));
        RealmDuties.duties(realm, "finance")
                .remove(roles(realm, "duty:fiscal-subsidies", "duty-lead:fiscal-subsidies"));
        realm.roles().deleteRole("duty:government-procurement");
        realm.roles().deleteRole("duty-lead:government-procurement");
    }

    private static List<RoleRepresentation> roles(RealmResource realm, String... names) {
        return Arrays.stream(names)
                .map(name -> realm.roles().get(name).toRepresentation())
                .toList();
    }

    private static void assertMended(RealmResource realm) {
        RoleScopeResource market = RealmDuties.duties(realm, "market-supervision");
        RoleScopeResource finance = RealmDuties.duties(realm, "finance");
        for (String role : List.of("duty:land-use-rights", "duty-lead:tax-preferences")) {
            Waiting.until(role + " is taken away again", () -> !RealmDuties.holds(market, role));
        }
        for (String area : List.of("fiscal-subsidies", "government-procurement")) {
            Waiting.until(area + " is given again", () -> RealmDuties.holds(finance, "duty:" + area));
            Waiting.until(area + " is led again", () -> RealmDuties.holds(finance, "duty-lead:" + area));
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
    private static boolean isItsOwn(OfficePage office, String area) {
        office.open("/responsibility/areas.xhtml");
        return office.element("mine-" + area).count() == 1;
    }

    /** Whether the menu beside each page leads to the area. */
    private static boolean isInTheMenu(OfficePage office, String area) {
        return office.page()
                        .locator("ul.menu a[href$='/responsibility/duty.xhtml?area=" + area + "']")
                        .count()
                == 1;
    }

    /** Whether a check may be begun for the area. */
    private static boolean isOffered(OfficePage office, String area) {
        office.open("/checks/begin.xhtml");
        return office.element("beginForm:area_input")
                        .locator("option[value=" + area + "]")
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
            Waiting.until("the realm follows", () -> RealmDuties.bureau(realm, "test-bureau")
                    .isPresent());
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
            RoleScopeResource market = RealmDuties.duties(keycloak.realm(TENANT), "market-supervision");
            Waiting.until("the realm follows", () -> RealmDuties.holds(market, "duty:test-area"));
            try (OfficePage office = officers.creditOfficer()) {
                office.open("/responsibility/areas.xhtml");
                assertThat(office.element("area-test-area")).containsText("测试领域");
                office.open("/responsibility/areas.xhtml?on=" + DAYS.today().minusDays(1));
                assertThat(office.element("area-test-area")).hasCount(0);
                office.open("/checks/rule-table.xhtml?area=test-area");
                assertThat(office.page().locator("main")).containsText("作为参考");
            }
            decide(changeArea(officers, "BIND", "test-area", office -> {
                office.chooseByText("areaChangeForm:strength", "必要依据");
                office.chooseByText("areaChangeForm:effect", "必须查询或要求提供报告");
                office.element("areaChangeForm:conditionZh").fill("应当查询信用报告");
            }));
            try (OfficePage office = officers.creditOfficer()) {
                office.open("/responsibility/areas.xhtml");
                assertThat(office.element("area-test-area")).containsText("应当查询信用报告");
                assertThat(office.element("history")).containsText("应当查询信用报告");
                office.open("/checks/rule-table.xhtml?area=test-area");
                assertThat(office.page().locator("main")).containsText("应当查询信用报告");
            }
            decide(changeArea(officers, "RENAME", "test-area", office -> name(office, "测试领域（更名）")));
            repealSecondArticle(officers);
            decide(changeArea(officers, "END", "test-area", office -> {}));
            Waiting.until("the realm follows", () -> !RealmDuties.holds(market, "duty:test-area"));
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/areas.xhtml");
            assertThat(office.element("area-test-area")).hasCount(0);
            assertThat(office.element("history")).containsText("测试领域（更名）");
        }
    }

    /** Who answers for an area that is yet to come is changed before it begins. */
    @Test
    void theDutyOfAnAreaThatIsYetToComeChangesOnItsDay() {
        Officers officers = new Officers(Chromium.running().browser(), TENANT);
        LocalDate first = DAYS.today().plusDays(60);
        decide(changeArea(officers, "FOUND", null, first, office -> {
            office.element("areaChangeForm:area").fill("coming-area");
            name(office, "将设领域");
            office.element("areaChangeForm:conditionZh").fill("作为参考");
            office.element("areaChangeForm:conditionEn").fill("As a reference");
            office.page()
                    .locator("#areaChangeForm label")
                    .filter(new Locator.FilterOptions().setHasText("昆明市市场监督管理局"))
                    .first()
                    .click();
        }));
        LocalDate next = first.plusDays(30);
        decide(propose("coming-area", "昆明市水务局", next));
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/areas.xhtml");
            assertThat(office.element("area-coming-area")).hasCount(0);
            office.open("/responsibility/areas.xhtml?on=" + first);
            assertThat(office.element("area-coming-area")).not().containsText("昆明市水务局");
            office.open("/responsibility/areas.xhtml?on=" + next);
            assertThat(office.element("area-coming-area")).containsText("昆明市水务局");
        }
    }

    private static void name(OfficePage office, String name) {
        office.element("areaChangeForm:nameZh").fill(name);
        office.element("areaChangeForm:nameEn").fill("Test area");
    }

    private static String changeArea(Officers officers, String kind, String area, Consumer<OfficePage> writing) {
        return changeArea(officers, kind, area, DAYS.today(), writing);
    }

    private static String changeArea(
            Officers officers, String kind, String area, LocalDate from, Consumer<OfficePage> writing) {
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/area-change.xhtml?kind=" + kind + (area == null ? "" : "&area=" + area));
            writing.accept(office);
            office.fillDay("areaChangeForm:validFrom_input", from);
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
            assertThat(office.element("resting")).containsText("测试领域（更名）");
            office.element("repeal").click();
            office.expectPage("/responsibility/policy-repeal.xhtml");
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

    private static String propose(String area, String bureau) {
        return propose(area, bureau, DAYS.workingDay(30));
    }

    /** The bureau comes to the area's, or goes. */
    private static String propose(String area, String bureau, LocalDate from) {
        try (OfficePage office = new Officers(Chromium.running().browser(), TENANT).creditOfficer()) {
            office.open("/responsibility/duty.xhtml?area=" + area);
            office.page()
                    .locator("#changeForm label")
                    .filter(new Locator.FilterOptions().setHasText(bureau))
                    .first()
                    .click();
            office.fillDay("changeForm:validFrom_input", from);
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
}
