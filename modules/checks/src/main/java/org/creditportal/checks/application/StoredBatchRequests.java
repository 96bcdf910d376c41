package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.checks.domain.check.SeenPerson;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;

/** Checks of many subjects in the tenant's database. */
@ApplicationScoped
public class StoredBatchRequests extends Store<BatchCheck> implements BatchRequests {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "REQUESTED_AT",
            "e.id",
            "AREA",
            "e.matter.area",
            "MATTER",
            "e.matter.number",
            "BUREAU",
            "e.bureau",
            "OFFICER",
            "e.officerName",
            "SUBJECTS",
            "e.subjects"));

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
    public Page<BatchCheck> search(String bureau, Order order, int page, int size) {
        return page(
                Criteria.all().andIfGiven("e.bureau IN ?", heldBy(bureau)),
                COLUMNS.order(order, "e.id DESC"),
                page,
                size);
    }

    @Override
    public List<BatchCheck> ofSubjects(Collection<String> subjectNumbers, String bureau, int most) {
        Criteria concerned = Criteria.anyOf(List.of(
                Criteria.where(
                        "e.id IN (SELECT l.batchId FROM BatchLook l WHERE l.subjectNumber IN ?)", subjectNumbers),
                Criteria.where(
                        "e.id IN (SELECT s.batchId FROM SeenPerson s WHERE s.subjectNumber IN ?)", subjectNumbers)));
        return list(concerned.andIfGiven("e.bureau IN ?", heldBy(bureau)), "e.id DESC", most);
    }

    @Override
    public void addLooks(List<BatchLook> made) {
        made.forEach(looks::add);
    }

    @Override
    public void addSeen(BatchCheck batch, Collection<String> persons, Instant at) {
        persons.forEach(person -> entityManager.persist(SeenPerson.among(batch.id(), person, at)));
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
    public Page<BatchLook> looks(long batchId, CheckResult only, int page, int size) {
        return looks.page(batchId, only, page, size);
    }

    @Override
    public Map<CheckResult, Long> countResults(long batchId) {
        return looks.counts(batchId);
    }

    @Override
    public Map<Long, Long> countLooks(Collection<Long> batchIds) {
        return batchIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "SELECT l.batchId, COUNT(l) FROM BatchLook l WHERE l.batchId IN :batches GROUP BY"
                                        + " l.batchId",
                                Object[].class)
                        .setParameter("batches", batchIds)
                        .getResultStream()
                        .collect(Collectors.toMap(count -> (Long) count[0], count -> (Long) count[1]));
    }
}
