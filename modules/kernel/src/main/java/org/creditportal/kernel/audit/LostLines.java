package org.creditportal.kernel.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares what this node has committed with what is there, and tells of what is gone: in the trail, where it stays. */
@Stateless
@DenyAll
public class LostLines {

    private static final int LINES_AT_ONCE = 500;
    private static final String THERE = "SELECT l.id FROM AuditLine l WHERE l.id IN :ids";
    private static final String SEALED = "SELECT n.lineId FROM AuditNumber n WHERE n.lineId IN :ids";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private CommittedLines committed;

    @Inject
    private AuditTrail trail;

    /**
     * Tells of the lines of the current tenant that are gone. What was sealed is forgotten: from then on the chain shows it.
     *
     * @return those that it told of
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<AuditLine> tell() {
        List<AuditLine> lost = new ArrayList<>();
        long last = Long.MIN_VALUE;
        List<AuditLine> lines = committed.after(last, LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            lost.addAll(lost(lines));
            last = lines.get(lines.size() - 1).id();
            lines = committed.after(last, LINES_AT_ONCE);
        }
        lost.forEach(line -> trail.recordAsSystem(
                KernelAudit.AUDIT_LINE_LOST,
                line.fact().object(),
                line.fact().event() + " (" + line.fact().outcome() + "), "
                        + line.fact().actor().name() + ", " + line.fact().occurredAt()));
        return lost;
    }

    private List<AuditLine> lost(List<AuditLine> lines) {
        List<Long> ids = lines.stream().map(AuditLine::id).toList();
        // One that has a number is missed by the chain, if it is not there.
        List<Long> sealed = ids(SEALED, ids);
        committed.forget(sealed);
        Set<Long> there = new HashSet<>(ids(THERE, ids));
        there.addAll(sealed);
        return lines.stream().filter(line -> !there.contains(line.id())).toList();
    }

    private List<Long> ids(String question, List<Long> ids) {
        return entityManager
                .createQuery(question, Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
