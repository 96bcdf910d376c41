package org.creditportal.records.application.batch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** Work that one piece of work has done beside it, for the same tenant. */
@ApplicationScoped
public class TenantTasks {

    private static final Logger LOG = System.getLogger(TenantTasks.class.getName());

    @Resource
    private ManagedExecutorService executor;

    /** Begins a task on another thread, outside any transaction. */
    <T> Future<T> begin(Supplier<T> task) {
        TenantId tenant = TenantScope.current();
        return executor.submit(() -> TenantScope.callAs(tenant, task::get));
    }

    /** Waits until a task does nothing any more, however it ends. */
    static void awaitEnd(Future<?> task) {
        try {
            result(task);
        } catch (RuntimeException told) {
            LOG.log(Level.DEBUG, "A task failed whose result nobody waits for", told);
        }
    }

    /** Waits for a task; what it threw is thrown here. */
    static <T> T result(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for a task", interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        }
    }
}
