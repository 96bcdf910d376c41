package org.creditportal.launcher;

import java.util.List;
import java.util.function.Consumer;
import org.creditportal.kernel.tenant.TenantDefinition;

/** Work that all tenants can have done at once: each waits for a server most of the time. */
final class AllTenants {

    private AllTenants() {}

    /** Returns when it is done for all; throws what it threw for one of them. Other threads find libraries where the caller does. */
    static void atOnce(List<TenantDefinition> tenants, Consumer<TenantDefinition> work) {
        ClassLoader libraries = Thread.currentThread().getContextClassLoader();
        tenants.parallelStream().forEach(tenant -> {
            Thread worker = Thread.currentThread();
            ClassLoader before = worker.getContextClassLoader();
            worker.setContextClassLoader(libraries);
            try {
                work.accept(tenant);
            } finally {
                worker.setContextClassLoader(before);
            }
        });
    }
}
