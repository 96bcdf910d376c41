package org.creditportal.identity.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantDirectory;
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

    private static final Logger LOGGER = Logger.getLogger(RealmConnections.class.getName());
    private static final String CLIENT = "administration";

    @Inject
    OpenIdRealms realms;

    @Inject
    TenantDirectory tenants;

    private final Cache<TenantId, Keycloak> connections = new Cache<>(RealmConnections::connect);

    /** The realm of the current tenant. */
    RealmResource current() {
        TenantId tenant = TenantScope.current();
        return connections.get(tenant).realm(tenant.value());
    }

    /**
     * What the realm answers. Its refusal or silence is told as one thing; what it was exactly is in the log.
     *
     * @throws UnavailableException when it refuses, does not answer, or is known not to answer
     */
    <T> T ask(Supplier<T> question) {
        if (!realms.of(tenants.current()).keys().answers()) {
            throw new UnavailableException(IdentityError.DIRECTORY_UNAVAILABLE);
        }
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            LOGGER.log(Level.SEVERE, "Keycloak refuses", refused);
            throw new UnavailableException(IdentityError.DIRECTORY_UNAVAILABLE);
        } catch (ProcessingException silent) {
            LOGGER.log(Level.WARNING, "Keycloak does not answer: {0}", silent.getMessage());
            throw new UnavailableException(IdentityError.DIRECTORY_UNAVAILABLE);
        }
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
