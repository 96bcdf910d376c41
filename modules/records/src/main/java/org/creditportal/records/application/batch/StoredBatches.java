package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.Delivery;

/** Batches in the tenant's database. */
@ApplicationScoped
public class StoredBatches extends StoredRows<Batch> implements Batches {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "UPLOADED_AT",
            "e.id",
            "FILE_NAME",
            "e.file.name",
            "STATE",
            "e.state",
            "ORIGIN",
            "e.origin",
            "BUREAU",
            "e.bureau",
            "OFFICER",
            "e.uploadedByName",
            "ROWS",
            "e.rowCount",
            "BAD",
            "e.badCount"));

    public StoredBatches() {
        super(Batch.class);
    }

    @Override
    public Batch requireById(long id) {
        return Optional.ofNullable(entityManager().find(Batch.class, id))
                .orElseThrow(() -> new NotFoundException("Batch", id));
    }

    @Override
    public Optional<Batch> findLiving(String bureau, String digest) {
        return first(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.livingDigest = ?", digest));
    }

    @Override
    public List<Long> findIdle(int limit) {
        List<?> found = entityManager()
                .createNativeQuery("SELECT id FROM rec_batch WHERE state IN ('RECEIVED', 'CONFIRMED')"
                        + " AND (worker IS NULL OR worker_until < UTC_TIMESTAMP(6)) ORDER BY id LIMIT " + limit)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    @Override
    public Page<Batch> search(String bureau, Order order, int page, int size) {
        return page(
                Criteria.all().andIfGiven("e.bureau IN ?", heldBy(bureau)),
                COLUMNS.order(order, "e.id DESC"),
                page,
                size);
    }

    /** The oldest of a bureau that wait for an officer. */
    public List<Batch> waiting(String bureau, int most) {
        return list(
                Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state = ?", BatchState.CHECKED), "e.id", most);
    }

    @Override
    public List<Batch> newestOf(String uploader, int most) {
        return list(Criteria.where("e.uploadedBy = ?", uploader), "e.id DESC", most);
    }

    @Override
    public void add(Delivery delivery) {
        entityManager().persist(delivery);
    }

    @Override
    public Optional<Delivery> findDelivery(String bureau, String key) {
        return entityManager()
                .createQuery(
                        "SELECT d FROM Delivery d WHERE d.bureau = :bureau AND d.idempotencyKey = :key", Delivery.class)
                .setParameter("bureau", bureau)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
