package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.webkit.health.ReadinessCheck;

/** The office needs the realm of a tenant: nobody can log in without. */
@ApplicationScoped
public class RealmReadiness implements ReadinessCheck {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private OpenIdRealms realms;

    @Override
    public Map<TenantId, BooleanSupplier> questions() {
        return tenants.all().stream()
                .collect(Collectors.toMap(
                        TenantDefinition::id,
                        tenant -> () -> realms.of(tenant).keys().answers()));
    }
}
