package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedImports;
import org.creditportal.lists.domain.received.ReceivedRowFault;

/** Deliveries of other authorities' lists in the tenant's database. */
@ApplicationScoped
public class StoredReceivedImports extends Store<ReceivedImport> implements ReceivedImports {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "SOURCE",
            "e.source",
            "AS_OF",
            "e.asOf",
            "OUTCOME",
            "e.outcome",
            "ADDED",
            "e.added",
            "CHANGED",
            "e.changed",
            "ENDED",
            "e.ended",
            "FAULTY",
            "e.faulty"));

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    public StoredReceivedImports() {
        super(ReceivedImport.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public Optional<ReceivedImport> newest(String source) {
        return list(
                        Criteria.where(
                                "e.source = ? AND (e.outcome IS NULL OR e.outcome <> ?)",
                                source,
                                ImportOutcome.COLUMNS_UNREAD),
                        "e.id DESC",
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public Map<String, ReceivedImport> last() {
        return newestOfEach("i.outcome IS NULL OR i.outcome <> ?", ImportOutcome.SUPERSEDED);
    }

    @Override
    public Map<String, ReceivedImport> newestDone() {
        return newestOfEach(
                "i.outcome IS NOT NULL AND i.outcome <> ? AND i.outcome <> ?",
                ImportOutcome.SUPERSEDED,
                ImportOutcome.COLUMNS_UNREAD);
    }

    /** Of each source the newest delivery that meets the condition on {@code i}. */
    private Map<String, ReceivedImport> newestOfEach(String condition, Object... values) {
        String newest = "e.id IN (SELECT MAX(i.id) FROM ReceivedImport i WHERE " + condition + " GROUP BY i.source)";
        return list(Criteria.where(newest, values), "").stream()
                .collect(Collectors.toMap(ReceivedImport::source, Function.identity()));
    }

    @Override
    public Page<ReceivedImport> search(Order order, int page, int size) {
        return page(Criteria.all(), COLUMNS.order(order, "e.id DESC"), page, size);
    }

    @Override
    public void addFaults(ReceivedImport of, List<ReceivedFaultRow> faults) {
        faults.forEach(fault -> entityManager.persist(new ReceivedRowFault(of, fault)));
    }

    @Override
    public void forgetFaults(ReceivedImport of) {
        entityManager
                .createQuery("DELETE FROM ReceivedRowFault f WHERE f.importId = :import")
                .setParameter("import", of.id())
                .executeUpdate();
    }

    @Override
    public Page<ReceivedFaultRow> faults(ReceivedImport of, int page, int size) {
        int number = Math.max(1, page);
        long total = entityManager
                .createQuery("SELECT COUNT(f) FROM ReceivedRowFault f WHERE f.importId = :import", Long.class)
                .setParameter("import", of.id())
                .getSingleResult();
        List<ReceivedFaultRow> rows = entityManager
                .createQuery(
                        "SELECT f FROM ReceivedRowFault f WHERE f.importId = :import ORDER BY f.line, f.id",
                        ReceivedRowFault.class)
                .setParameter("import", of.id())
                .setFirstResult(Math.multiplyExact(number - 1, size))
                .setMaxResults(size)
                .getResultStream()
                .map(ReceivedRowFault::row)
                .toList();
        return new Page<>(rows, total, number, size);
    }
}
