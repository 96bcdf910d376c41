package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionState;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;

/** Proposed changes in the tenant's database. */
@ApplicationScoped
public class StoredCorrections implements Corrections {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(Correction correction) {
        entityManager.persist(correction);
    }

    @Override
    public Correction require(String number) {
        return entityManager
                .createQuery("SELECT c FROM Correction c WHERE c.number = :number", Correction.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Correction", number));
    }

    @Override
    public Optional<Correction> findOpen(long recordId, CorrectionKind kind) {
        String key = kind.concernsPublication() ? "openWithholdingId" : "openRecordId";
        return entityManager
                .createQuery("SELECT c FROM Correction c WHERE c." + key + " = :record", Correction.class)
                .setParameter("record", recordId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<Long> reviewed(Collection<Long> recordIds) {
        return recordIds.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery(
                                "SELECT c.recordId FROM Correction c WHERE c.recordId IN :records"
                                        + " AND c.kind = :kind AND c.state <> :rejected",
                                Long.class)
                        .setParameter("records", recordIds)
                        .setParameter("kind", CorrectionKind.CORRECTION)
                        .setParameter("rejected", CorrectionState.REJECTED)
                        .getResultStream()
                        .collect(Collectors.toSet()));
    }

    @Override
    public Map<Long, Correction> openOf(Collection<Long> recordIds) {
        return recordIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("SELECT c FROM Correction c WHERE c.openRecordId IN :records", Correction.class)
                        .setParameter("records", recordIds)
                        .getResultStream()
                        .collect(Collectors.toMap(Correction::recordId, correction -> correction));
    }

    @Override
    public List<Correction> ofRecord(long recordId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM Correction c WHERE c.recordId = :record ORDER BY c.id DESC", Correction.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    @Override
    public Page<Correction> open(String bureau, Set<CorrectionKind> kinds, String otherThan, int page, int size) {
        String which = " FROM Correction c WHERE c.state = :state AND c.kind IN :kinds"
                + (bureau == null ? "" : " AND c.bureau = :bureau")
                + (otherThan == null ? "" : " AND c.proposal.officer <> :otherThan");
        long total = bound("SELECT COUNT(c)" + which, Long.class, bureau, kinds, otherThan)
                .getSingleResult();
        List<Correction> found = bound(
                        "SELECT c" + which + " ORDER BY c.id", Correction.class, bureau, kinds, otherThan)
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(found, total, page, size);
    }

    private <T> TypedQuery<T> bound(
            String text, Class<T> type, String bureau, Set<CorrectionKind> kinds, String otherThan) {
        TypedQuery<T> query = entityManager
                .createQuery(text, type)
                .setParameter("state", CorrectionState.PROPOSED)
                .setParameter("kinds", kinds);
        if (bureau != null) {
            query.setParameter("bureau", bureau);
        }
        if (otherThan != null) {
            query.setParameter("otherThan", otherThan);
        }
        return query;
    }
}
