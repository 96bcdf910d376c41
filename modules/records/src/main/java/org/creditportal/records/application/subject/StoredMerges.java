package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;

/** Mergers in the tenant's database. */
@ApplicationScoped
public class StoredMerges implements Merges {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** Written at once, so that the second of two equal proposals fails here and not after the audit line. */
    @Override
    public void add(Merge merge) {
        entityManager.persist(merge);
        entityManager.flush();
    }

    @Override
    public Merge require(String number) {
        return entityManager
                .createQuery("SELECT m FROM Merge m WHERE m.number = :number", Merge.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Merge", number));
    }

    @Override
    public Optional<Merge> findWaiting(String pair) {
        return entityManager
                .createQuery("SELECT m FROM Merge m WHERE m.openPair = :pair", Merge.class)
                .setParameter("pair", pair)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> asked(Collection<String> pairs) {
        if (pairs.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entityManager
                .createQuery("SELECT m.pair FROM Merge m WHERE m.pair IN :pairs", String.class)
                .setParameter("pairs", pairs)
                .getResultList());
    }

    @Override
    public Page<Merge> inState(MergeState state, int page, int size) {
        List<Merge> found = entityManager
                .createQuery("SELECT m FROM Merge m WHERE m.state = :state ORDER BY m.id DESC", Merge.class)
                .setParameter("state", state)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long total = entityManager
                .createQuery("SELECT COUNT(m) FROM Merge m WHERE m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
        return new Page<>(found, total, page, size);
    }
}
