package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.kernel.work.WorkTransaction;

/** Begins work of a tenant in each of the {@link Beginning}s and waits for it; what it throws is thrown. */
@ApplicationScoped
public class Beginnings {

    @Inject
    private TenantWork background;

    @Inject
    private WorkTransaction bean;

    @Inject
    private FixtureTimer timer;

    void run(Beginning beginning, TenantId tenant, Runnable work) throws Exception {
        switch (beginning) {
            case REQUEST -> TenantScope.runAs(tenant, work);
            case TASK_OF_A_REQUEST -> TenantScope.runAs(tenant, () -> task(work));
            case TASK_OF_A_BEAN -> TenantScope.runAs(tenant, () -> bean.call(() -> task(work)));
            case TASK_OF_A_TASK_OF_A_BEAN -> TenantScope.runAs(tenant, () -> bean.call(() -> task(() -> task(work))));
            case TIMER -> timer.run(() -> TenantScope.runAs(tenant, work));
            case TIMER_IN_ONE_TRANSACTION -> timer.run(() -> background.inTransaction(tenant, work));
            case TASK_OF_A_TIMER -> timer.run(() -> taskFor(tenant, work));
            case TASK_OF_A_TASK_OF_A_TIMER -> timer.run(() -> taskFor(tenant, () -> task(work)));
        }
    }

    private boolean task(Runnable work) {
        return TenantWork.result(background.begin(() -> {
            work.run();
            return true;
        }));
    }

    /** As a timer begins it, which itself is of no tenant. */
    private void taskFor(TenantId tenant, Runnable work) {
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        background.begin(tenant, () -> {
            try {
                work.run();
                end.complete(true);
            } catch (RuntimeException failure) {
                end.completeExceptionally(failure);
            }
        });
        TenantWork.result(end);
    }
}
