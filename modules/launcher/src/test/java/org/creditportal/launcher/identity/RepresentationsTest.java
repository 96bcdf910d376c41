package org.creditportal.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creditportal.launcher.Tenants;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

class RepresentationsTest {

    @Test
    void ignoresWhatIsLeftOpen() {
        ClientRepresentation present = client(List.of("a", "b"), Map.of("x", "1", "y", "2"));
        present.setDescription("anything");
        assertThat(Representations.agree(client(List.of("b", "a"), Map.of("x", "1")), present))
                .isTrue();
    }

    @Test
    void seesDifferences() {
        ClientRepresentation present = client(List.of("a", "b"), Map.of("x", "1"));
        assertThat(Representations.agree(client(List.of("a"), Map.of("x", "1")), present))
                .isFalse();
        assertThat(Representations.agree(client(List.of("a", "c"), Map.of("x", "1")), present))
                .isFalse();
        assertThat(Representations.agree(client(List.of("a", "b"), Map.of("x", "2")), present))
                .isFalse();
        assertThat(Representations.agree(client(List.of("a", "b"), Map.of("z", "1")), present))
                .isFalse();
    }

    @Test
    void theRealmFollowsTheTenantsFile() {
        RealmRepresentation realm = RealmSettings.of(Tenants.kunming());
        assertThat(realm.getRealm()).isEqualTo("kunming");
        assertThat(realm.getFailureFactor()).isEqualTo(5);
        assertThat(realm.getSsoSessionIdleTimeout()).isEqualTo(1800);
        assertThat(realm.isRegistrationAllowed()).isFalse();
        assertThat(realm.isBruteForceProtected()).isTrue();
    }

    private static ClientRepresentation client(List<String> redirects, Map<String, String> attributes) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId("portal");
        client.setRedirectUris(redirects);
        client.setAttributes(attributes);
        return client;
    }
}
