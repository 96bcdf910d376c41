package org.creditportal.kernel.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creditportal.kernel.settings.PortalSettings;

/**
 * Makes the tenants of the folder {@code portal.tenants} injectable. It reads them while the application starts, so that an
 * invalid file stops the deployment instead of the first request.
 */
@ApplicationScoped
public class TenantDirectoryProducer {

    private static final Logger LOG = Logger.getLogger(TenantDirectoryProducer.class.getName());

    /** The tenants of this installation, read once. */
    @Produces
    @ApplicationScoped
    public TenantDirectory tenants() {
        return TenantFiles.load(PortalSettings.TENANTS.path());
    }

    void readAtStart(@Observes @Initialized(ApplicationScoped.class) Object start, TenantDirectory tenants) {
        LOG.log(
                Level.INFO,
                "Tenants: {0}",
                tenants.all().stream().map(tenant -> tenant.id().value()).toList());
    }
}
