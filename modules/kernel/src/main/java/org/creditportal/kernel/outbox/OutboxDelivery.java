package org.creditportal.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes messages out of one tenant's outbox, each in a transaction of its own. */
@ApplicationScoped
class OutboxDelivery {

    /** One delivery at a time per tenant keeps the order over all nodes; another waits, because it may know of more. */
    private static final String LOCK = "SELECT id FROM krn_outbox_lock WHERE id = 1 FOR UPDATE";

    private static final String NEXT = """
            SELECT m FROM OutboxMessage m WHERE m.deliveredAt IS NULL AND m.dueAt <= :now
            AND NOT EXISTS (SELECT b FROM OutboxMessage b
                WHERE b.deliveredAt IS NULL AND b.subjectKey = m.subjectKey AND b.id < m.id)
            ORDER BY m.id""";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<OutboxHandler<?>> handlers;

    /**
     * Delivers the next message that is due.
     *
     * @return whether there was one
     * @throws DeliveryFailedException when a handler failed; its work is rolled back
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean deliverNext() {
        entityManager.createNativeQuery(LOCK).getSingleResult();
        Optional<OutboxMessage> next = next();
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    /** Notes that a delivery failed, so that it is tried again later and no other message has to wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteFailure(long message, String error) {
        entityManager.find(OutboxMessage.class, message).failed(error, clock.instant());
    }

    private Optional<OutboxMessage> next() {
        List<OutboxMessage> found = entityManager
                .createQuery(NEXT, OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }

    private void deliver(OutboxMessage message) {
        Instant now = clock.instant();
        try {
            handlers.stream()
                    .filter(handler -> handler.eventType().getName().equals(message.eventType()))
                    .forEach(handler -> hand(handler, message));
        } catch (RuntimeException failure) {
            throw new DeliveryFailedException(message.id(), failure);
        }
        message.delivered(now);
    }

    private static <E extends DomainEvent> void hand(OutboxHandler<E> handler, OutboxMessage message) {
        handler.handle(Outbox.read(message.payload(), handler.eventType()));
    }
}
