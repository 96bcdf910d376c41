package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.creditportal.kernel.cryptography.FieldProtection;

/**
 * The tenant's append-only audit trail: who did what to what, why and from where. Lines form a chain of SM3 digests; see
 * {@link AuditLog} for reading and verifying it.
 */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Inject
    private FieldProtection protection;

    /**
     * Writes a line in the current transaction: it stands or falls with what it tells.
     *
     * @param object business number of the thing acted on; no personal data
     * @param reason why, or {@code null}
     */
    @Transactional
    public void record(AuditEvent event, String object, String reason) {
        append(fact(event, AuditOutcome.SUCCESS, object, reason));
    }

    /** Writes a line in the current transaction about what the portal did by itself, whoever's request led to it. */
    @Transactional
    public void recordAsSystem(AuditEvent event, String object, String reason) {
        append(new AuditFact(clock.instant(), event, AuditOutcome.SUCCESS, Actor.SYSTEM, object, reason));
    }

    /** Writes a line in a transaction of its own: about an act that itself was rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordFailure(AuditFact fact) {
        append(fact);
    }

    AuditFact fact(AuditEvent event, AuditOutcome outcome, String object, String reason) {
        return new AuditFact(clock.instant(), event, outcome, actor.get(), object, reason);
    }

    private void append(AuditFact fact) {
        AuditHead head = entityManager.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry entry = new AuditEntry(head.sequenceNumber() + 1, fact, head.digest());
        entityManager.persist(entry);
        head.advance(entry, null);
        head.advance(entry, protection.blindIndex(head.text()));
        // The next line of this transaction locks the end again, and a lock reads the row anew: it must be written by
        // then.
        entityManager.flush();
    }
}
