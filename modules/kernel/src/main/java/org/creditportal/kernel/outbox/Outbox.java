package org.creditportal.kernel.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.creditportal.kernel.tenant.TenantScope;

/** Where modules put events that must reach their handlers whatever happens (ADR 0006). */
@ApplicationScoped
public class Outbox {

    private static final String NEXT_PLACE = Outbox.class.getName() + "/next place";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private OutboxHandlers handlers;

    @Inject
    private Clock clock;

    @Inject
    private Event<OutboxFilled> filled;

    /**
     * Puts the event into the tenant's outbox, once for each of its handlers: it is delivered if, and only if, the current
     * transaction commits.
     *
     * @throws IllegalStateException when nobody handles such events and the event does not declare it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event) {
        Class<? extends DomainEvent> type = event.getClass();
        List<String> receivers = handlers.of(type);
        if (receivers.isEmpty() && !type.isAnnotationPresent(Unheard.class)) {
            throw new UnheardEventException(type.getName());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String payload = OutboxHandlers.write(event);
        receivers.forEach(
                receiver -> entityManager.persist(new OutboxMessage(event, payload, receiver, nextPlace(), now)));
    }

    /**
     * How many messages this act has put in so far. The outbox is emptied by this number first, so that an act with one
     * message never waits for another's thousands, and what follows from those thousands does not come before it either.
     */
    private int nextPlace() {
        Integer next = (Integer) transaction.getResource(NEXT_PLACE);
        if (next == null) {
            next = 0;
            filled.fire(new OutboxFilled(TenantScope.current()));
        }
        transaction.putResource(NEXT_PLACE, next + 1);
        return next;
    }

    /** What follows from a message takes its place behind it, as if the first act had put it in. */
    void continueFrom(int place) {
        transaction.putResource(NEXT_PLACE, place + 1);
    }
}
