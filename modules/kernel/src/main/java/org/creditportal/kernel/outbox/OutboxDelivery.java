package org.creditportal.kernel.outbox;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Takes messages out of one tenant's outbox. Whoever handles a message holds its row until his transaction ends, and others
 * pass over it; so nobody needs a lock on the whole, on any node.
 */
@Stateless
@DenyAll
public class OutboxDelivery {

    /** Enough that a commit is worth its flush, few enough that a new act's message is seen soon. */
    private static final int MOST_AT_ONCE = 50;

    /** No transaction begins another message after this time. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    private static final int MOST_FORGOTTEN = 1000;

    /** Delivered messages tell an operator what was sent; after this time nobody asks. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** Of each subject the oldest message for each handler; a failed one keeps only those behind it waiting. */
    private static final String NEXT = "SELECT m.* FROM krn_outbox m FORCE INDEX (krn_outbox_waiting)"
            + " WHERE m.delivered_at IS NULL AND m.due_at <= ?1"
            + " AND NOT EXISTS (SELECT 1 FROM krn_outbox b FORCE INDEX (krn_outbox_by_subject)"
            + " WHERE b.subject_key = m.subject_key AND b.delivered_at IS NULL AND b.handler = m.handler AND b.id < m.id)"
            + " ORDER BY m.place, m.id LIMIT " + MOST_AT_ONCE + " FOR UPDATE SKIP LOCKED";

    private static final String ONE = "SELECT m.* FROM krn_outbox m"
            + " WHERE m.id = ?1 AND m.delivered_at IS NULL AND m.due_at <= ?2 FOR UPDATE SKIP LOCKED";

    private static final String FORGET =
            "DELETE FROM krn_outbox WHERE delivered_at < ?1" + " ORDER BY delivered_at, id LIMIT " + MOST_FORGOTTEN;

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxHandlers handlers;

    @Inject
    private Clock clock;

    /**
     * Delivers messages that are due, as many as a short transaction holds; to one handler only, so that its failure takes
     * nothing back from another.
     *
     * @param batch receives those that were taken
     * @throws DeliveryFailedException when the handler failed; then none of them is delivered
     */
    @PermitAll
    public void deliverNext(OutboxBatch batch) {
        long begun = System.nanoTime();
        for (OutboxMessage message : found(NEXT, now())) {
            if (batch.holds(message) && System.nanoTime() - begun < LONGEST.toNanos()) {
                batch.take(message);
                deliver(message);
            }
        }
    }

    /**
     * Delivers one message, unless somebody else does or did.
     *
     * @throws DeliveryFailedException when its handler failed
     */
    @PermitAll
    public void deliverAlone(long message) {
        found(ONE, message, now()).forEach(this::deliver);
    }

    /** Notes that a delivery failed, so that it is tried again later and no other subject or handler has to wait. */
    @PermitAll
    public void noteFailure(long id, String error) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!message.isDelivered()) {
            message.failed(error, clock.instant());
        }
    }

    /** Removes messages that were delivered long ago; some of them, so that nobody has to wait. */
    @PermitAll
    public void forgetOld() {
        entityManager
                .createNativeQuery(FORGET)
                .setParameter(1, now().minus(KEPT))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<OutboxMessage> found(String sql, Object... parameters) {
        var query = entityManager.createNativeQuery(sql, OutboxMessage.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private void deliver(OutboxMessage message) {
        Instant now = clock.instant();
        try {
            outbox.continueFrom(message.place());
            handlers.hand(message);
        } catch (RuntimeException failure) {
            throw new DeliveryFailedException(message, failure);
        }
        message.delivered(now);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
