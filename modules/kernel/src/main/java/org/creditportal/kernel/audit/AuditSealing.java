package org.creditportal.kernel.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.Seals;

/**
 * Seals a trail block by block. What is sealed is first read again with the key: neither a forged chain nor a forged line
 * ever gets the portal's seal.
 */
@Stateless
@DenyAll
public class AuditSealing {

    private static final int MOST_LINES = 1000;

    /** Let go with the transaction, whatever becomes of the node. */
    private static final String LEASE = "SELECT id FROM krn_audit_sealer WHERE id = 1 FOR UPDATE SKIP LOCKED";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private AuditChain chain;

    @Inject
    private UnsealedLines unsealed;

    @Inject
    private EarlierTrail earlier;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    /**
     * Verifies the end of the chain and puts a block of committed lines after it. One node seals a tenant's trail at a time;
     * another one returns at once.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public AuditSealed seal() {
        if (entityManager.createNativeQuery(LEASE).getResultList().isEmpty()) {
            return AuditSealed.elsewhere();
        }
        Optional<AuditFinding> cutOff = chain.faultOfEnd();
        if (cutOff.isPresent()) {
            return AuditSealed.stopped(cutOff.get());
        }
        AuditBlock last = chain.last().orElse(null);
        if (last == null) {
            takeEarlierOver();
        }
        List<AuditLine> waiting = unsealed.next(MOST_LINES);
        // Where nothing is put after the last block, its lines need not be read again.
        Optional<AuditFinding> fault = waiting.isEmpty() ? Optional.empty() : chain.fault();
        return fault.map(AuditSealed::stopped).orElseGet(() -> sealAfter(last, waiting));
    }

    private void takeEarlierOver() {
        try {
            earlier.takeOver();
        } catch (SQLException failure) {
            throw new IllegalStateException("The earlier audit trail cannot be taken over", failure);
        }
    }

    private AuditSealed sealAfter(AuditBlock last, List<AuditLine> waiting) {
        List<AuditLine> genuine = waiting.stream().filter(chain::isGenuine).toList();
        long forged = waiting.size() - genuine.size();
        Optional<AuditFinding> fault =
                forged == 0 ? Optional.empty() : Optional.of(new AuditFinding(AuditFault.LINES_FORGED, forged));
        if (genuine.isEmpty()) {
            return new AuditSealed(fault, Optional.ofNullable(last), false);
        }
        AuditBlock block =
                AuditBlock.after(chain.end(), genuine, clock.instant().truncatedTo(ChronoUnit.MICROS), seals);
        unsealed.number(genuine, block.firstLine());
        entityManager.persist(block);
        return new AuditSealed(fault, Optional.of(block), waiting.size() == MOST_LINES);
    }
}
