package org.creditportal.kernel.tenant;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The tenant that the current thread works for. Requests enter it by their host ({@link TenantFilter}); background work
 * enters it here. It ends with the work, also when that throws, so that a pooled thread never carries a tenant on.
 */
public final class TenantScope {

    private static final ThreadLocal<TenantId> CURRENT = new ThreadLocal<>();

    private TenantScope() {}

    /**
     * The tenant of this thread.
     *
     * @throws NoTenantException when there is none
     */
    public static TenantId current() {
        return find().orElseThrow(NoTenantException::new);
    }

    /** The tenant of this thread, if there is one. */
    public static Optional<TenantId> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work as the tenant and restores what was before. */
    public static void runAs(TenantId tenant, Runnable work) {
        TenantId before = CURRENT.get();
        CURRENT.set(tenant);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /**
     * Calls the work as the tenant and restores what was before.
     *
     * @throws Exception what the work throws
     */
    public static <T> T callAs(TenantId tenant, Callable<T> work) throws Exception {
        TenantId before = CURRENT.get();
        CURRENT.set(tenant);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    private static void restore(TenantId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
