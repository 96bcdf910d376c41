package org.creditportal.kernel.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * What this node has committed to the trails and has not seen sealed yet, in its memory: who deletes a line in the database
 * before it is sealed, together with the row that it waits in, does not reach it. Nobody waits for anybody thereby.
 */
@ApplicationScoped
public class CommittedLines {

    /** Of one tenant; while nothing is sealed for long, the newest are remembered. */
    private static final int MOST = 50_000;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private final Cache<TenantId, ConcurrentNavigableMap<Long, AuditLine>> remembered =
            new Cache<>(none -> new ConcurrentSkipListMap<>());

    /** Remembers lines of the current tenant and transaction, once that is committed. */
    void remember(List<AuditLine> lines) {
        TenantId tenant = TenantScope.current();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // It counts from the commit on.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    lines.forEach(line -> add(tenant, line));
                }
            }
        });
    }

    private void add(TenantId tenant, AuditLine line) {
        ConcurrentNavigableMap<Long, AuditLine> lines = of(tenant);
        lines.put(line.id(), line);
        if (lines.size() > MOST) {
            lines.pollFirstEntry();
        }
    }

    /** Those of the current tenant, at most so many that come after an id, in the order of their ids. */
    List<AuditLine> after(long id, int most) {
        return of(TenantScope.current()).tailMap(id, false).values().stream()
                .limit(most)
                .toList();
    }

    /** Forgets lines of the current tenant: sealed ones, and lost ones that were told of. */
    void forget(Collection<Long> ids) {
        ids.forEach(of(TenantScope.current())::remove);
    }

    private ConcurrentNavigableMap<Long, AuditLine> of(TenantId tenant) {
        return remembered.get(tenant);
    }
}
