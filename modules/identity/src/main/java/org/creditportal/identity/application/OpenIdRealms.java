package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantId;

/** The realms of all tenants, each with its own keys and secrets, made when first needed. */
@ApplicationScoped
public class OpenIdRealms {

    private final Map<TenantId, OpenIdRealm> realms = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    OpenIdRealm of(TenantDefinition tenant) {
        return realms.computeIfAbsent(tenant.id(), id -> OpenIdRealm.of(tenant, clock));
    }
}
