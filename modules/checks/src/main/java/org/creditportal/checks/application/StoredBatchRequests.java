package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Checks of many subjects in the tenant's database. */
@ApplicationScoped
public class StoredBatchRequests extends Store<BatchCheck> implements BatchRequests {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    private StoredBatchLooks looks;

    public StoredBatchRequests() {
        super(BatchCheck.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public Page<BatchCheck> search(String bureau, int page, int size) {
        return page(Criteria.all().andIfGiven("e.bureau IN ?", heldBy(bureau)), "e.id DESC", page, size);
    }

    @Override
    public List<BatchCheck> ofSubjects(Collection<String> subjectNumbers, int most) {
        return subjectNumbers.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT b FROM BatchCheck b WHERE b.id IN (SELECT l.batchId FROM BatchLook l"
                                        + " WHERE l.subjectNumber IN :subjects) ORDER BY b.id DESC",
                                BatchCheck.class)
                        .setParameter("subjects", subjectNumbers)
                        .setMaxResults(most)
                        .getResultList();
    }

    @Override
    public void addLooks(List<BatchLook> made) {
        made.forEach(looks::add);
    }

    @Override
    public int lastLine(long batchId) {
        return looks.lastLine(batchId);
    }

    @Override
    public List<BatchLook> looksAfter(long batchId, int line, int most) {
        return looks.after(batchId, line, most);
    }

    @Override
    public Page<BatchLook> looks(long batchId, int page, int size) {
        return looks.page(batchId, page, size);
    }

    @Override
    public Map<Long, Long> countLooks(Collection<Long> batchIds) {
        return batchIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "SELECT l.batchId, COUNT(l) FROM BatchLook l WHERE l.batchId IN :batches GROUP BY l.batchId",
                                Object[].class)
                        .setParameter("batches", batchIds)
                        .getResultStream()
                        .collect(Collectors.toMap(count -> (Long) count[0], count -> (Long) count[1]));
    }
}
