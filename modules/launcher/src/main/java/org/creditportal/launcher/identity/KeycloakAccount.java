package org.creditportal.launcher.identity;

import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/**
 * An account that administers Keycloak as a whole.
 *
 * @param url Keycloak's address as the launcher reaches it
 * @param username a user of the realm {@code master}
 * @param password that user's password
 */
public record KeycloakAccount(String url, String username, String password) {

    /** Logs in. The caller closes the client. */
    public Keycloak login() {
        return KeycloakBuilder.builder()
                .serverUrl(url)
                .realm("master")
                .grantType(OAuth2Constants.PASSWORD)
                .clientId("admin-cli")
                .username(username)
                .password(password)
                .build();
    }
}
