package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.domain.batch.Batch;

/**
 * Works on the batches of all tenants in the background: at once when a batch comes in or is confirmed on this node, and on
 * {@link #sweep} for what a stopped or killed node left behind. Work that fails for no fault of the file, for example because
 * the database is away, is left to its lease: that is the pause before the next attempt.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());

    /** Batches at once on one node, so that a large file does not keep the small ones waiting. */
    private static final int AT_ONCE = 4;

    private final String worker = Identifiers.nextText();
    private final Semaphore hands = new Semaphore(AT_ONCE);
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();

    @Inject
    private ImportSteps steps;

    @Inject
    private RecordingSteps recording;

    @Inject
    private BatchRows files;

    @Inject
    private BatchTerms terms;

    @Inject
    private LegalDate legalDate;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork background;

    /** Looks for batches of every tenant that nobody works on; called by the office's timer. */
    public void sweep() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(this::wake);
    }

    void waiting(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchWaiting signal) {
        wake(signal.tenant());
    }

    private void wake(TenantId tenant) {
        background.begin(tenant, () -> takeAll(tenant));
    }

    private void takeAll(TenantId tenant) {
        try {
            steps.idle(AT_ONCE).forEach(batch -> take(tenant, batch));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + tenant + "] batches cannot be read; the next sweep tries again",
                    failure);
        }
    }

    private void take(TenantId tenant, long batch) {
        if (!inHand.contains(batch) && hands.tryAcquire()) {
            inHand.add(batch);
            background.begin(tenant, () -> work(tenant, batch));
        }
    }

    private void work(TenantId tenant, long batchId) {
        try {
            workThrough(batchId);
            wake(tenant);
        } catch (LeaseLostException stopped) {
            LOG.log(Level.INFO, () -> "[" + tenant + "] batch " + batchId + " was stopped or is in other hands");
        } catch (IOException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + tenant + "] batch " + batchId
                            + " was interrupted; it goes on when its lease has run out",
                    failure);
        } finally {
            inHand.remove(batchId);
            hands.release();
        }
    }

    private void workThrough(long batchId) throws IOException {
        Batch batch = steps.claim(batchId, worker);
        if (batch == null) {
            return;
        }
        try {
            while (batch.state().isAtWork()) {
                step(batch);
                batch = steps.read(batchId);
            }
        } catch (RecordsException | FilesException unreadable) {
            steps.fail(
                    batchId,
                    worker,
                    unreadable.key(),
                    Arrays.stream(unreadable.arguments()).map(String::valueOf).toList());
        }
        steps.giveBack(batchId, worker);
    }

    private void step(Batch batch) throws IOException {
        if (batch.state() == BatchState.RECEIVED) {
            new CheckRun(batch, worker, steps).check(files);
        } else {
            Supplier<ReportingTerms> reporting = () -> background.inTransaction(() -> terms.of(batch));
            new RecordRun(batch, worker, recording, reporting, legalDate.today()).record(files);
        }
    }
}
