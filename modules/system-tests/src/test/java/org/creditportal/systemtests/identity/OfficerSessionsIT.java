package org.creditportal.systemtests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditportal.systemtests.AllAtOnce;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Raced;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ComponentResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ComponentRepresentation;

/** How long and how many times an officer's or a program's login counts. */
class OfficerSessionsIT {

    private static final String TENANT = "beidaihe";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void theOldestSessionOfAnOfficerEndsWhenTooManyAreOpened() {
        int ceiling = portal.tenant(TENANT).security().sessionsPerOfficer();
        List<HttpOfficer> windows = IntStream.rangeClosed(0, ceiling)
                .mapToObj(number -> HttpOfficer.login(TENANT, "credit-office"))
                .toList();
        assertThat(windows.get(0).get("/office/").statusCode()).isEqualTo(303);
        windows.stream().skip(1).forEach(window -> assertThat(
                        window.get("/office/").statusCode())
                .isEqualTo(200));
        windows.forEach(window -> window.get("/office/logout"));
    }

    @Test
    void aSessionOpenedAnewKeepsNothingOfTheOneBefore() {
        HttpOfficer officer = HttpOfficer.login(TENANT, "credit-office");
        String before = officer.session();
        Http.Answer callback = officer.get("/office/callback?state=planted&code=planted");
        assertThat(callback.statusCode()).isEqualTo(303);
        assertThat(officer.session()).isEqualTo(before);
        officer.get("/office/logout");
        assertThat(officer.get("/office/").statusCode()).isEqualTo(303);
    }

    /** Keycloak compares no versions: two who write at once would leave what neither wanted, such as both one's roles. */
    @Test
    @Raced("OfficerAdministration.describe")
    void ofTwoWhoChangeAnOfficerAtOnceOneIsToldThatItHasChanged() throws Exception {
        String address = "/office/identity/officer.xhtml?id=" + idOf("clerk.taxation");
        List<HttpOfficer> windows =
                List.of(HttpOfficer.login(TENANT, "credit-office"), HttpOfficer.login(TENANT, "credit-office"));
        List<Map<String, String>> forms = new ArrayList<>();
        for (HttpOfficer window : windows) {
            Map<String, String> form = window.form(address, "describeForm");
            form.put("describeForm:displayName", "改名者" + forms.size());
            form.put("describeForm:email", "");
            form.put("describeForm:describeReason", "婚后改名。");
            forms.add(form);
        }
        List<Http.Answer> answers = AllAtOnce.ask(
                () -> windows.get(0).press(address, forms.get(0), "describeForm:describe"),
                () -> windows.get(1).press(address, forms.get(1), "describeForm:describe"));
        windows.forEach(window -> window.get("/office/logout"));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 200)
                .singleElement()
                .satisfies(answer -> assertThat(answer.body()).contains("他人已作修改"));
    }

    private String idOf(String username) {
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            return keycloak.realm(TENANT)
                    .users()
                    .searchByUsername(username, true)
                    .get(0)
                    .getId();
        }
    }

    @Test
    void aWithdrawnSigningKeyIsRefusedWithinAMinute() {
        OfficeApi bureau = OfficeApi.ofMachine(TENANT);
        assertThat(bureau.get("records?size=1").statusCode()).isEqualTo(200);
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            RealmResource realm = keycloak.realm(TENANT);
            List<ComponentRepresentation> old = signingKeys(realm);
            String successor = create(realm);
            try {
                old.forEach(key -> setEnabled(realm, key, false));
                Instant withdrawn = Instant.now();
                Waiting.until(
                        "the key is refused",
                        MINUTE,
                        Duration.ofSeconds(1),
                        () -> bureau.get("records?size=1").statusCode() == 401);
                assertThat(Duration.between(withdrawn, Instant.now())).isLessThan(MINUTE);
                assertThat(OfficeApi.ofMachine(TENANT).get("records?size=1").statusCode())
                        .as("a token signed with the new key")
                        .isEqualTo(200);
            } finally {
                old.forEach(key -> setEnabled(realm, key, true));
                realm.components().component(successor).remove();
                Waiting.until(
                        "the keys of before are taken again",
                        MINUTE,
                        Duration.ofSeconds(1),
                        () -> OfficeApi.ofMachine(TENANT).get("records?size=1").statusCode() == 200);
            }
        }
    }

    private static List<ComponentRepresentation> signingKeys(RealmResource realm) {
        return realm.components().query(realm.toRepresentation().getId(), "org.keycloak.keys.KeyProvider").stream()
                .filter(key -> key.getProviderId().equals("rsa-generated"))
                .toList();
    }

    private static String create(RealmResource realm) {
        ComponentRepresentation key = new ComponentRepresentation();
        key.setName("successor");
        key.setProviderId("rsa-generated");
        key.setProviderType("org.keycloak.keys.KeyProvider");
        key.setParentId(realm.toRepresentation().getId());
        key.setConfig(new org.keycloak.common.util.MultivaluedHashMap<>());
        key.getConfig().putSingle("priority", "200");
        key.getConfig().putSingle("enabled", "true");
        key.getConfig().putSingle("active", "true");
        realm.components().add(key).close();
        return realm.components().query(realm.toRepresentation().getId(), "org.keycloak.keys.KeyProvider").stream()
                .filter(found -> found.getName().equals("successor"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static void setEnabled(RealmResource realm, ComponentRepresentation key, boolean enabled) {
        ComponentResource component = realm.components().component(key.getId());
        ComponentRepresentation now = component.toRepresentation();
        now.getConfig().putSingle("enabled", Boolean.toString(enabled));
        now.getConfig().putSingle("active", Boolean.toString(enabled));
        component.update(now);
    }
}
