package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.kernel.tenant.TenantId;

/** The tenants whose catalogue is known to be in the database, because a transaction that was committed saw it there. */
@ApplicationScoped
public class SeenCatalogues {

    private final Set<TenantId> tenants = ConcurrentHashMap.newKeySet();

    @Inject
    private Event<CatalogueReady> event;

    boolean has(TenantId tenant) {
        return tenants.contains(tenant);
    }

    /** Remembers the tenant once the current transaction is committed. */
    void add(TenantId tenant) {
        event.fire(new CatalogueReady(tenant));
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueReady committed) {
        tenants.add(committed.tenant());
    }
}
