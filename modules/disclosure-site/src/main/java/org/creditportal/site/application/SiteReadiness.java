package org.creditportal.site.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.webkit.health.ReadinessCheck;

/**
 * The site may be sent requests when the database of at least one tenant answers: one tenant's trouble must not take the
 * site away from the others.
 */
@ApplicationScoped
public class SiteReadiness implements ReadinessCheck {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PublishedEntries entries;

    @Override
    public Map<TenantId, BooleanSupplier> questions() {
        return tenants.all().stream().collect(Collectors.toMap(TenantDefinition::id, tenant -> entries::answers));
    }
}
