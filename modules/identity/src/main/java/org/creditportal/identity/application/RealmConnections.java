package org.creditportal.identity.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * Connections to the tenants' realms, each with the realm's own client {@code administration}. That client's rights end at
 * its realm, so that a mistake here cannot reach another tenant's officers.
 */
@ApplicationScoped
public class RealmConnections {

    private static final String CLIENT = "administration";

    private final Cache<TenantId, Keycloak> connections = new Cache<>(RealmConnections::connect);

    /** The realm of the current tenant. */
    RealmResource current() {
        TenantId tenant = TenantScope.current();
        return connections.get(tenant).realm(tenant.value());
    }

    private static Keycloak connect(TenantId tenant) {
        return KeycloakBuilder.builder()
                .serverUrl(PortalSettings.KEYCLOAK_INTERNAL_URL.find().orElseGet(PortalSettings.KEYCLOAK_URL::text))
                .realm(tenant.value())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(CLIENT)
                .clientSecret(Secrets.text(tenant, "administration-client.secret"))
                .build();
    }

    @PreDestroy
    void close() {
        connections.values().forEach(Keycloak::close);
    }
}
