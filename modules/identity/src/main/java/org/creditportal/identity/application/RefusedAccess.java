package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityAudit;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.webkit.door.RateLimits;
import org.creditportal.webkit.error.AccessRefused;

/**
 * Tells the audit trail what officers were refused by their roles alone: the interceptor that tells of acts is not reached
 * then. Of one officer's storm of refusals the trail holds so many lines as the tenant's rates say, and one a minute that there
 * were more: nobody may fill it, and nobody may hide in the crowd that he made one.
 */
@ApplicationScoped
public class RefusedAccess {

    private static final Logger LOG = System.getLogger(RefusedAccess.class.getName());
    private static final Rate STORM = new Rate(1, Duration.ofMinutes(1));

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private RateLimits limits;

    @Inject
    private AuditTrail trail;

    /** Before the answer goes out, so that whoever is refused has left a line by the time he learns of it. */
    void tell(@Observes AccessRefused refused) {
        currentOfficer.find().ifPresent(officer -> tell(tenants.current(), officer, refused));
    }

    private void tell(TenantDefinition tenant, Officer officer, AccessRefused refused) {
        Rate rate = tenant.rates().refusals();
        if (limits.count(tenant.id(), "REFUSAL", officer.id(), rate).isEmpty()) {
            write(refused.address(), refused.what());
        } else if (limits.count(tenant.id(), "REFUSALS", officer.id(), STORM).isEmpty()) {
            write(refused.address(), "more than " + rate.requests() + " in " + rate.within() + ", not told one by one");
        }
    }

    /** What was refused stays refused, although the database may be away. */
    private void write(String address, String reason) {
        try {
            trail.recordRefused(IdentityAudit.ACCESS_REFUSED, address, reason);
        } catch (RuntimeException lost) {
            LOG.log(Level.ERROR, () -> "the audit trail could not take the refusal of " + address, lost);
        }
    }
}
