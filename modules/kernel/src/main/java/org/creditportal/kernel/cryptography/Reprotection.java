package org.creditportal.kernel.cryptography;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;

/**
 * Encrypts everything anew that is encrypted with an earlier key than the tenant's current one, in the background and over all
 * nodes. A store is done when a whole walk through it found nothing to do.
 */
@ApplicationScoped
public class Reprotection {

    private static final Logger LOG = System.getLogger(Reprotection.class.getName());

    @Inject
    private TenantDirectory tenants;

    @Inject
    private FieldProtection protection;

    @Inject
    private ReprotectionSteps steps;

    @Inject
    @Any
    private Instance<ProtectedStore> stores;

    @Inject
    private TenantWork work;

    /** Goes on at every tenant that has another key than its first; called by the office's timer. */
    public void sweep() {
        tenants.atWork().stream()
                .map(TenantDefinition::id)
                .forEach(tenant -> work.begin(tenant, () -> renewAll(tenant)));
    }

    private void renewAll(TenantId tenant) {
        try {
            int key = protection.currentKey();
            if (key != NumberedKeys.FIRST) {
                stores.forEach(store -> renew(tenant, store, key));
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + tenant + "] values are not encrypted anew; the next sweep goes on",
                    failure);
        }
    }

    private void renew(TenantId tenant, ProtectedStore store, int key) {
        ReprotectionSteps.Step step = steps.next(store, key);
        while (step == ReprotectionSteps.Step.MORE) {
            step = steps.next(store, key);
        }
        if (step == ReprotectionSteps.Step.FINISHED) {
            LOG.log(Level.INFO, () -> "[" + tenant + "] all of " + store.name() + " is encrypted with key " + key);
        }
    }
}
