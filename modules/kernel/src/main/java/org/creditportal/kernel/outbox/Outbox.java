package org.creditportal.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.tenant.TenantScope;

/** Where modules put events that must reach their handlers whatever happens (ADR 0006). */
@ApplicationScoped
public class Outbox {

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Event<OutboxFilled> filled;

    /** Puts the event into the tenant's outbox: it is delivered if, and only if, the current transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String type = event.getClass().getName();
        entityManager.persist(new OutboxMessage(Identifiers.next(), type, event.subjectKey(), JSON.toJson(event), now));
        filled.fire(new OutboxFilled(TenantScope.current()));
    }

    static <E extends DomainEvent> E read(String payload, Class<E> type) {
        return JSON.fromJson(payload, type);
    }
}
