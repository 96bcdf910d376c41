package org.creditportal.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedStore;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.SortableColumns;

/** Jobs in the tenant's database. */
@ApplicationScoped
public class StoredJobs implements ProtectedStore {

    private static final SortableColumns COLUMNS =
            new SortableColumns(Map.of("KIND", "e.kind", "STATE", "e.state", "REQUESTED_AT", SortableColumns.AGE));

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    /** Adds one at once, so that of two for the same the second is refused before anything is built on it. */
    void add(Job job) {
        entityManager.persist(job);
        entityManager.flush();
    }

    /** The officer's job of this digest that has not ended. */
    Optional<Job> findLiving(String officer, String digest) {
        return entityManager
                .createQuery(
                        "SELECT j FROM Job j WHERE j.requestedBy = :officer AND j.livingDigest = :digest", Job.class)
                .setParameter("officer", officer)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** How many of the officer's jobs have not ended. */
    long countLiving(String officer) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(j) FROM Job j WHERE j.requestedBy = :officer AND j.livingDigest IS NOT NULL",
                        Long.class)
                .setParameter("officer", officer)
                .getSingleResult();
    }

    Page<Job> of(String officer, Order order, int page, int size) {
        List<Job> jobs = entityManager
                .createQuery(
                        "SELECT e FROM Job e WHERE e.requestedBy = :officer ORDER BY "
                                + COLUMNS.order(order, "e.id DESC"),
                        Job.class)
                .setParameter("officer", officer)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long count = entityManager
                .createQuery("SELECT COUNT(j) FROM Job j WHERE j.requestedBy = :officer", Long.class)
                .setParameter("officer", officer)
                .getSingleResult();
        return new Page<>(jobs, count, page, size);
    }

    /** The officer's job of this number, locked until the transaction ends where it is to be changed. */
    Optional<Job> find(String officer, JobNumber number, boolean toChange) {
        return entityManager
                .createQuery("SELECT j FROM Job j WHERE j.requestedBy = :officer AND j.number = :number", Job.class)
                .setParameter("officer", officer)
                .setParameter("number", number.value())
                .setLockMode(toChange ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    /** The officer's that have not ended, or whose result may still be fetched; locked until the transaction ends. */
    List<Job> lockOpen(String officer, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT j FROM Job j WHERE j.requestedBy = :officer"
                                + " AND (j.livingDigest IS NOT NULL OR j.resultUntil > :now) ORDER BY j.id",
                        Job.class)
                .setParameter("officer", officer)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The job of a row, locked until the transaction ends. */
    Optional<Job> lock(long id) {
        return Optional.ofNullable(entityManager.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Rows of jobs that nobody works on, the oldest first. */
    List<Long> idle(Instant now, int most) {
        return entityManager
                .createQuery(
                        "SELECT j.id FROM Job j WHERE j.state = :waiting"
                                + " OR j.state = :running AND j.workerUntil < :now ORDER BY j.id",
                        Long.class)
                .setParameter("waiting", JobState.WAITING)
                .setParameter("running", JobState.RUNNING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public String name() {
        return "krn_job";
    }

    @Override
    public Optional<Progress> renew(Optional<String> after, int rows) {
        List<Job> jobs = entityManager
                .createQuery("SELECT j FROM Job j WHERE j.id > :after ORDER BY j.id", Job.class)
                .setParameter("after", after.map(Long::valueOf).orElse(Long.MIN_VALUE))
                .setMaxResults(rows)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (jobs.isEmpty()) {
            return Optional.empty();
        }
        int renewed = (int) jobs.stream().filter(this::renew).count();
        return Optional.of(new Progress(String.valueOf(jobs.get(jobs.size() - 1).id()), renewed));
    }

    private boolean renew(Job job) {
        String parameters = protection.renewed(job.parameters());
        String checkpoint = job.checkpoint() == null ? null : protection.renewed(job.checkpoint());
        boolean changed = !parameters.equals(job.parameters()) || !Objects.equals(checkpoint, job.checkpoint());
        job.reprotect(parameters, checkpoint);
        return changed;
    }
}
