package org.creditportal.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;

/**
 * Carries events from the outboxes to their handlers: at once after the commit that filled an outbox, and again on
 * {@link #sweep} for what a stopped node or a failed handler left behind.
 */
@ApplicationScoped
public class OutboxRelay {

    /** A tenant's workers on a node: while one waits for a slow handler, the other goes on. */
    private static final int WORKERS = 2;

    private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());

    @Inject
    private OutboxDelivery delivery;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    private final Cache<TenantId, List<OutboxWorker>> workers = new Cache<>(
            tenant -> Stream.generate(OutboxWorker::new).limit(WORKERS).toList());

    /** Looks into every tenant's outbox; called by the office's timer. */
    public void sweep() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(tenant -> {
            work.begin(tenant, () -> unlessTheDatabaseIsAway(tenant, delivery::forgetOld));
            wake(tenant);
        });
    }

    void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled signal) {
        wake(signal.tenant());
    }

    /** Sets the first worker at rest to work; those at work before it look once more. */
    private void wake(TenantId tenant) {
        for (OutboxWorker worker : workers.get(tenant)) {
            if (worker.call()) {
                begin(tenant, worker);
                return;
            }
        }
    }

    private void begin(TenantId tenant, OutboxWorker worker) {
        try {
            work.begin(tenant, () -> worker.work(() -> deliverAll(tenant)));
        } catch (RuntimeException refused) {
            worker.rest();
            throw refused;
        }
    }

    private void deliverAll(TenantId tenant) {
        unlessTheDatabaseIsAway(tenant, () -> {
            while (deliverSome(tenant)) {
                // The next may be due.
            }
        });
    }

    private static void unlessTheDatabaseIsAway(TenantId tenant, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + tenant + "] the outbox cannot be read; the next sweep tries again",
                    failure);
        }
    }

    /** Where one message of several fails, each is delivered alone, so that none of the others fails with it. */
    private boolean deliverSome(TenantId tenant) {
        OutboxBatch batch = new OutboxBatch();
        try {
            delivery.deliverNext(batch);
        } catch (RuntimeException failure) {
            if (batch.isEmpty()) {
                throw failure;
            }
            if (batch.messages().size() == 1) {
                noteFailure(tenant, batch.messages().get(0), failure);
            } else {
                batch.messages().forEach(message -> deliverAlone(tenant, message));
            }
        }
        return !batch.isEmpty();
    }

    private void deliverAlone(TenantId tenant, long message) {
        try {
            delivery.deliverAlone(message);
        } catch (RuntimeException failure) {
            noteFailure(tenant, message, failure);
        }
    }

    private void noteFailure(TenantId tenant, long message, RuntimeException failure) {
        LOG.log(Level.WARNING, () -> "[" + tenant + "] outbox message " + message + " failed", failure);
        Throwable reason = failure.getCause() == null ? failure : failure.getCause();
        delivery.noteFailure(message, String.valueOf(reason));
    }
}
