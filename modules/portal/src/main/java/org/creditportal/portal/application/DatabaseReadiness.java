package org.creditportal.portal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.creditportal.kernel.persistence.TenantPool;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.webkit.health.ReadinessCheck;

/** The office needs the database of a tenant. */
@ApplicationScoped
public class DatabaseReadiness implements ReadinessCheck {

    @Inject
    private TenantDirectory tenants;

    @Override
    public Map<TenantId, BooleanSupplier> questions() {
        return tenants.all().stream()
                .map(tenant -> new TenantPool(tenant.id(), "app"))
                .collect(Collectors.toMap(TenantPool::tenant, pool -> pool::answers));
    }
}
