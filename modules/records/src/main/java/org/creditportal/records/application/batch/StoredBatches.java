package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.Delivery;

/** Batches in the tenant's database. */
@ApplicationScoped
public class StoredBatches implements Batches {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(Batch batch) {
        entityManager.persist(batch);
    }

    @Override
    public Batch require(String number) {
        return entityManager
                .createQuery("SELECT b FROM Batch b WHERE b.number = :number", Batch.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Batch", number));
    }

    @Override
    public Batch requireById(long id) {
        return Optional.ofNullable(entityManager.find(Batch.class, id))
                .orElseThrow(() -> new NotFoundException("Batch", id));
    }

    @Override
    public Optional<Batch> findLiving(String bureau, String digest) {
        return entityManager
                .createQuery("SELECT b FROM Batch b WHERE b.bureau = :bureau AND b.livingDigest = :digest", Batch.class)
                .setParameter("bureau", bureau)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Long> findIdle(int limit) {
        List<?> found = entityManager
                .createNativeQuery("SELECT id FROM rec_batch WHERE state IN ('RECEIVED', 'CONFIRMED')"
                        + " AND (worker IS NULL OR worker_until < UTC_TIMESTAMP(6)) ORDER BY id LIMIT " + limit)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    @Override
    public Page<Batch> newest(String bureau, int page, int size) {
        String condition = bureau == null ? "" : " WHERE b.bureau = :bureau";
        TypedQuery<Batch> batches =
                entityManager.createQuery("SELECT b FROM Batch b" + condition + " ORDER BY b.id DESC", Batch.class);
        TypedQuery<Long> count = entityManager.createQuery("SELECT COUNT(b) FROM Batch b" + condition, Long.class);
        if (bureau != null) {
            batches.setParameter("bureau", bureau);
            count.setParameter("bureau", bureau);
        }
        batches.setFirstResult((page - 1) * size).setMaxResults(size);
        return new Page<>(batches.getResultList(), count.getSingleResult(), page, size);
    }

    @Override
    public List<Batch> newestOf(String uploader, int most) {
        return entityManager
                .createQuery("SELECT b FROM Batch b WHERE b.uploadedBy = :uploader ORDER BY b.id DESC", Batch.class)
                .setParameter("uploader", uploader)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Delivery delivery) {
        entityManager.persist(delivery);
    }

    @Override
    public Optional<Delivery> findDelivery(String bureau, String key) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Delivery d WHERE d.bureau = :bureau AND d.idempotencyKey = :key", Delivery.class)
                .setParameter("bureau", bureau)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
