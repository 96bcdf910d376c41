package org.creditportal.site.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.webkit.health.ReadinessCheck;

/**
 * The site may be sent requests when the database of at least one tenant answers: one tenant's trouble must not take the
 * site away from the others.
 */
@ApplicationScoped
public class SiteReadiness implements ReadinessCheck {

    private static final Logger LOGGER = Logger.getLogger(SiteReadiness.class.getName());

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PublishedEntries entries;

    @Override
    public Map<String, BooleanSupplier> questions() {
        return tenants.all().stream()
                .collect(Collectors.toMap(tenant -> "database of " + tenant.id(), tenant -> () -> answers(tenant)));
    }

    private boolean answers(TenantDefinition tenant) {
        try {
            return TenantScope.callAs(tenant.id(), entries::answers);
        } catch (Exception failure) {
            LOGGER.log(Level.FINE, failure, () -> "Database of " + tenant.id() + " does not answer");
            return false;
        }
    }
}
