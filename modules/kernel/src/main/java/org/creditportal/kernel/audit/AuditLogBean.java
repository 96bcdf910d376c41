package org.creditportal.kernel.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.page.Page;

@Stateless
@DenyAll
@Local(AuditLog.class)
public class AuditLogBean implements AuditLog {

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private AuditVerifier verifier;

    @Override
    @RolesAllowed(PERMISSION)
    @Audited(AuditEvent.AUDIT_TRAIL_VIEWED)
    public Page<AuditRow> search(AuditCriteria criteria) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> lines = builder.createQuery(AuditEntry.class);
        Root<AuditEntry> line = lines.from(AuditEntry.class);
        lines.where(predicates(builder, line, criteria)).orderBy(builder.desc(line.get("sequenceNumber")));
        List<AuditRow> rows = entityManager
                .createQuery(lines)
                .setFirstResult((criteria.page() - 1) * criteria.size())
                .setMaxResults(criteria.size())
                .getResultStream()
                .map(AuditEntry::toRow)
                .toList();
        return new Page<>(rows, count(builder, criteria), criteria.page(), criteria.size());
    }

    @Override
    @RolesAllowed(PERMISSION)
    @Audited(AuditEvent.AUDIT_TRAIL_VERIFIED)
    public AuditVerification verify() {
        return verifier.verify();
    }

    private long count(CriteriaBuilder builder, AuditCriteria criteria) {
        CriteriaQuery<Long> count = builder.createQuery(Long.class);
        Root<AuditEntry> line = count.from(AuditEntry.class);
        count.select(builder.count(line)).where(predicates(builder, line, criteria));
        return entityManager.createQuery(count).getSingleResult();
    }

    private static Predicate[] predicates(CriteriaBuilder builder, Root<AuditEntry> line, AuditCriteria criteria) {
        List<Predicate> predicates = new ArrayList<>();
        if (criteria.from() != null) {
            predicates.add(builder.greaterThanOrEqualTo(line.get("occurredAt"), criteria.from()));
        }
        if (criteria.until() != null) {
            predicates.add(builder.lessThan(line.get("occurredAt"), criteria.until()));
        }
        if (criteria.actor() != null && !criteria.actor().isBlank()) {
            predicates.add(builder.gt(builder.locate(line.get("actorName"), criteria.actor()), 0));
        }
        if (criteria.event() != null) {
            predicates.add(builder.equal(line.get("event"), criteria.event()));
        }
        if (criteria.object() != null && !criteria.object().isBlank()) {
            predicates.add(builder.equal(line.get("object"), criteria.object().strip()));
        }
        return predicates.toArray(Predicate[]::new);
    }
}
