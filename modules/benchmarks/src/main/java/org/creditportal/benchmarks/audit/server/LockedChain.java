package org.creditportal.benchmarks.audit.server;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.creditportal.kernel.cryptography.FieldProtection;

/**
 * As the portal wrote its trail before lines had seals of their own (ADR 0022): each line carries the digest of the line before, and its
 * writer holds the chain's sealed end until it has committed.
 */
@Stateless
public class LockedChain {

    @PersistenceContext(unitName = "bench")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Inject
    private Clock clock;

    public void write(String object) {
        ChainHead head = entityManager.find(ChainHead.class, ChainHead.ID, LockModeType.PESSIMISTIC_WRITE);
        ChainLine line = new ChainLine(head.sequenceNumber() + 1, clock.instant(), object, head.digest());
        entityManager.persist(line);
        head.advance(line, null);
        head.advance(line, protection.blindIndex(head.text()));
        entityManager.flush();
    }
}
