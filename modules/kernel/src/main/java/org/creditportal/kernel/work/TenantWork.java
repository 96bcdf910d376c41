package org.creditportal.kernel.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Begins work of one tenant outside a request: the only way onto another thread. The work begins outside any transaction,
 * whoever begins it; what it changes, it changes in {@code @Stateless} beans, whose transactions hold on every thread (ADR
 * 0021). Errors are the caller's who asks for the {@link #result}; work that nobody waits for tells of them itself.
 */
@ApplicationScoped
public class TenantWork {

    private static final Logger LOG = System.getLogger(TenantWork.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private WorkTransaction transaction;

    /** Begins work of the current tenant on another thread. */
    public <T> Future<T> begin(Supplier<T> work) {
        TenantId tenant = TenantScope.current();
        return executor.submit(() -> Background.call(() -> TenantScope.callAs(tenant, work::get)));
    }

    /** Begins work of any tenant on another thread, for whose result nobody waits: for timers and signals. */
    public void begin(TenantId tenant, Runnable work) {
        executor.submit(() -> Background.call(() -> {
            TenantScope.runAs(tenant, () -> run(work));
            return null;
        }));
    }

    /** Nobody would hear of what it throws: the executor keeps that for a caller who has gone. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.ERROR, () -> "[" + TenantScope.current() + "] work in the background broke off", failure);
            throw failure;
        }
    }

    /** Does work of a tenant at once, on this thread and in one transaction: for timers. */
    public void inTransaction(TenantId tenant, Runnable work) {
        TenantScope.runAs(
                tenant,
                () -> inTransaction(() -> {
                    work.run();
                    return null;
                }));
    }

    /** Does work at once, in the caller's transaction or, where he has none, in one of its own. */
    public <T> T inTransaction(Supplier<T> work) {
        return transaction.call(work);
    }

    /** Waits for work; what it threw is thrown here. */
    public static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for work on another thread", interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        }
    }
}
