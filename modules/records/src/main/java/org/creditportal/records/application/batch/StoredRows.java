package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.domain.batch.RowError;
import org.creditportal.records.domain.batch.RowResult;
import org.creditportal.records.domain.batch.StagedRow;
import org.creditportal.records.domain.batch.StagedRows;

/** Staged rows in the tenant's database. */
@ApplicationScoped
public class StoredRows implements StagedRows {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(StagedRow row) {
        entityManager.persist(row);
    }

    @Override
    public void add(RowError error) {
        entityManager.persist(error);
    }

    @Override
    public List<StagedRow> nextGood(long batchId, long afterLine, int limit) {
        return entityManager
                .createQuery(
                        "SELECT r FROM StagedRow r WHERE r.batchId = :batch AND r.result = :good AND r.line > :after"
                                + " ORDER BY r.line",
                        StagedRow.class)
                .setParameter("batch", batchId)
                .setParameter("good", RowResult.GOOD)
                .setParameter("after", afterLine)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<StagedRow> first(long batchId, int limit) {
        return entityManager
                .createQuery("SELECT r FROM StagedRow r WHERE r.batchId = :batch ORDER BY r.line", StagedRow.class)
                .setParameter("batch", batchId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Page<RowError> errors(long batchId, int page, int size) {
        List<RowError> errors = entityManager
                .createQuery("SELECT e FROM RowError e WHERE e.batchId = :batch ORDER BY e.line, e.id", RowError.class)
                .setParameter("batch", batchId)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long total = entityManager
                .createQuery("SELECT COUNT(e) FROM RowError e WHERE e.batchId = :batch", Long.class)
                .setParameter("batch", batchId)
                .getSingleResult();
        return new Page<>(errors, total, page, size);
    }

    @Override
    public void release() {
        entityManager.flush();
        entityManager.clear();
    }
}
