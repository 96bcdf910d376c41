package org.creditportal.kernel.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Carries events from the outboxes to their handlers: at once after the commit that filled an outbox, and again on
 * {@link #sweep} for what a stopped node or a failed handler left behind.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());

    @Inject
    private OutboxDelivery delivery;

    @Inject
    private TenantDirectory tenants;

    @Resource
    private ManagedExecutorService executor;

    private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();

    /** Looks into every tenant's outbox; called by the office's timer. */
    public void sweep() {
        tenants.all().stream().map(TenantDefinition::id).forEach(this::wake);
    }

    void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled signal) {
        wake(signal.tenant());
    }

    private void wake(TenantId tenant) {
        if (waiting.add(tenant)) {
            executor.execute(() -> TenantScope.runAs(tenant, () -> empty(tenant)));
        }
    }

    private void empty(TenantId tenant) {
        waiting.remove(tenant);
        boolean more = true;
        while (more) {
            more = deliverOne(tenant);
        }
    }

    private boolean deliverOne(TenantId tenant) {
        try {
            return delivery.deliverNext();
        } catch (DeliveryFailedException failure) {
            LOG.log(Level.WARNING, () -> "[" + tenant + "] " + failure.getMessage(), failure);
            delivery.noteFailure(failure.message(), String.valueOf(failure.getCause()));
            return true;
        }
    }
}
