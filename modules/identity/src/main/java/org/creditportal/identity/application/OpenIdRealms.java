package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;

/** The realms of all tenants, each with its own keys and secrets, made when first needed. */
@ApplicationScoped
public class OpenIdRealms {

    private final Cache<TenantId, OpenIdRealm> realms = new Cache<>(this::realm);

    @Inject
    private TenantDirectory tenants;

    @Inject
    private Clock clock;

    OpenIdRealm of(TenantDefinition tenant) {
        return realms.get(tenant.id());
    }

    private OpenIdRealm realm(TenantId tenant) {
        return OpenIdRealm.of(tenants.require(tenant), clock);
    }
}
