package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Looks of checks of many subjects in the tenant's database. */
@ApplicationScoped
public class StoredBatchLooks extends Store<BatchLook> {

    private static final String IN_ORDER = "e.line";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredBatchLooks() {
        super(BatchLook.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    int lastLine(long batchId) {
        return list(Criteria.where("e.batchId = ?", batchId), "e.line DESC", 1).stream()
                .mapToInt(BatchLook::line)
                .findFirst()
                .orElse(0);
    }

    List<BatchLook> after(long batchId, int line, int most) {
        return list(Criteria.where("e.batchId = ?", batchId).and("e.line > ?", line), IN_ORDER, most);
    }

    Page<BatchLook> page(long batchId, CheckResult only, int page, int size) {
        return page(Criteria.where("e.batchId = ?", batchId).andIfGiven("e.result = ?", only), IN_ORDER, page, size);
    }

    Map<CheckResult, Long> counts(long batchId) {
        return entityManager
                .createQuery(
                        "SELECT l.result, COUNT(l) FROM BatchLook l WHERE l.batchId = :batch GROUP BY l.result",
                        Object[].class)
                .setParameter("batch", batchId)
                .getResultStream()
                .collect(Collectors.toMap(count -> (CheckResult) count[0], count -> (Long) count[1]));
    }
}
