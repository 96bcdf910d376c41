package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.creditportal.kernel.cryptography.FieldProtection;

/** Follows the chain of the tenant's audit trail from its first line to its sealed end. */
@ApplicationScoped
public class AuditVerifier {

    private static final int LINES_AT_ONCE = 1000;
    private static final String NEXT_LINES = """
            SELECT e FROM AuditEntry e WHERE e.sequenceNumber > :after AND e.sequenceNumber <= :last
            ORDER BY e.sequenceNumber""";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    /** Finds the first line that was changed, deleted or cut off. Lines added meanwhile are left for the next time. */
    @Transactional
    public AuditVerification verify() {
        AuditHead head = entityManager.find(AuditHead.class, AuditHead.ID);
        String previous = AuditHead.FIRST_DIGEST;
        long sequence = 0;
        List<AuditEntry> lines = linesAfter(sequence, head);
        while (!lines.isEmpty()) {
            for (AuditEntry line : lines) {
                if (!line.isIntact(sequence + 1, previous)) {
                    return new AuditVerification(sequence, false, sequence + 1);
                }
                previous = line.digest();
                sequence++;
            }
            lines.forEach(entityManager::detach);
            lines = linesAfter(sequence, head);
        }
        boolean complete = sequence == head.sequenceNumber() && previous.equals(head.digest()) && isSealed(head);
        return new AuditVerification(sequence, complete, complete ? 0 : sequence + 1);
    }

    private boolean isSealed(AuditHead head) {
        return head.sequenceNumber() == 0 || protection.blindIndex(head.text()).equals(head.seal());
    }

    private List<AuditEntry> linesAfter(long sequence, AuditHead head) {
        return entityManager
                .createQuery(NEXT_LINES, AuditEntry.class)
                .setParameter("after", sequence)
                .setParameter("last", head.sequenceNumber())
                .setMaxResults(LINES_AT_ONCE)
                .getResultList();
    }
}
