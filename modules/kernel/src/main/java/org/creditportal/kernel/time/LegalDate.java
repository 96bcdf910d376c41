package org.creditportal.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.TenantDirectory;

/** The date that counts for the law: today in the current tenant's zone, whatever zone the server is in. */
@ApplicationScoped
public class LegalDate {

    @Inject
    private Clock clock;

    @Inject
    private TenantDirectory tenants;

    /** Today where the tenant is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(tenants.current().zone()));
    }

    /** The day on which a moment falls where the tenant is. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, tenants.current().zone());
    }
}
