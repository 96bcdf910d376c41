package org.creditportal.kernel.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final Map<TenantId, AtomicInteger> wakeUps = new ConcurrentHashMap<>();

    /** Looks into every tenant's outbox; called by the office's timer. */
    public void sweep() {
        tenants.all().stream().map(TenantDefinition::id).forEach(this::wake);
    }

    void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled signal) {
        wake(signal.tenant());
    }

    /** One worker a tenant at a time; a wake-up that comes while it works makes it look once more before it ends. */
    private void wake(TenantId tenant) {
        AtomicInteger calls = wakeUps.computeIfAbsent(tenant, first -> new AtomicInteger());
        if (calls.getAndIncrement() == 0) {
            executor.execute(() -> TenantScope.runAs(tenant, () -> empty(tenant, calls)));
        }
    }

    private void empty(TenantId tenant, AtomicInteger calls) {
        int seen;
        do {
            seen = calls.get();
            deliverAll(tenant);
        } while (!calls.compareAndSet(seen, 0));
    }

    private void deliverAll(TenantId tenant) {
        boolean more = true;
        while (more) {
            try {
                more = deliverOne(tenant);
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.WARNING,
                        () -> "[" + tenant + "] the outbox cannot be read; the next sweep tries again",
                        failure);
                more = false;
            }
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
