package org.creditportal.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.CollisionException;
import org.creditportal.kernel.error.KernelError;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;

/**
 * Works on the jobs of all tenants: at once where one is asked for on this node, and on {@link #sweep} for what waits or was
 * left behind. Work that fails for another reason than a broken rule is left to its lease: that is the pause before the next
 * attempt.
 */
@ApplicationScoped
public class JobWorker {

    private static final Logger LOG = System.getLogger(JobWorker.class.getName());

    /** Of one tenant on one node, so that none keeps the others waiting. */
    private static final int AT_ONCE = 2;

    private final Cache<TenantId, Semaphore> hands = new Cache<>(tenant -> new Semaphore(AT_ONCE));
    private final Set<JobRun> inHand = ConcurrentHashMap.newKeySet();

    @Inject
    private JobSteps steps;

    @Inject
    private JobHandlers handlers;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    /** Renews the leases of what this node works on, and looks for what nobody works on; called by the office's timer. */
    public void sweep() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(this::wake);
    }

    void waiting(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobWaiting signal) {
        wake(signal.tenant());
    }

    private void wake(TenantId tenant) {
        work.begin(tenant, () -> takeAll(tenant));
    }

    private void takeAll(TenantId tenant) {
        try {
            inHand.stream().filter(run -> run.tenant().equals(tenant)).forEach(this::renew);
            steps.idle(AT_ONCE).forEach(job -> take(tenant, job));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "[" + tenant + "] jobs cannot be read; the next sweep tries again", failure);
        }
    }

    /** A handler may be silent for longer than a lease lasts, as while the database answers one large question. */
    private void renew(JobRun run) {
        try {
            if (steps.renew(run.id(), run.worker())) {
                run.hurry();
            }
        } catch (JobLostException lost) {
            run.hurry();
        }
    }

    private void take(TenantId tenant, long job) {
        Semaphore free = hands.get(tenant);
        if (!free.tryAcquire()) {
            return;
        }
        try {
            work.begin(tenant, () -> {
                boolean next;
                try {
                    next = work(tenant, job);
                } finally {
                    free.release();
                }
                if (next) {
                    takeAll(tenant);
                }
            });
        } catch (RuntimeException refused) {
            free.release();
            throw refused;
        }
    }

    /**
     * Works on a job, unless somebody else was first; whether to look for the next one afterwards, with the hand that is free again:
     * while two reached for the same job, one that came after it may have found no hand free. Each attempt has a name of its
     * own, so that one that lost its lease finds out even on the node that took over.
     */
    private boolean work(TenantId tenant, long job) {
        try {
            Optional<JobRun> taken = steps.take(job, Identifiers.nextText()).map(own -> new JobRun(own, steps));
            if (taken.isPresent()) {
                work(taken.get());
            }
            return true;
        } catch (JobLostException over) {
            LOG.log(Level.INFO, () -> "[" + tenant + "] " + over.getMessage());
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + tenant + "] job " + job + " was interrupted; it goes on when its lease has run out",
                    failure);
            return false;
        }
    }

    private void work(JobRun run) throws IOException {
        inHand.add(run);
        try {
            attempt(run);
        } finally {
            inHand.remove(run);
        }
    }

    private void attempt(JobRun run) throws IOException {
        try {
            Optional<JobHandler> handler = handlers.find(run.kind());
            if (handler.isEmpty()) {
                steps.fail(run.id(), run.worker(), KernelError.JOB_UNKNOWN.key(), List.of());
                return;
            }
            JobResult result = handler.get().run(run).orElse(null);
            steps.finish(run.id(), run.worker(), result);
        } catch (JobLostException over) {
            steps.endStopped(run.id(), run.worker());
            throw over;
        } catch (CollisionException | UnavailableException passing) {
            throw passing;
        } catch (BusinessException refused) {
            steps.fail(
                    run.id(),
                    run.worker(),
                    refused.key(),
                    Arrays.stream(refused.arguments()).map(String::valueOf).toList());
        }
    }
}
