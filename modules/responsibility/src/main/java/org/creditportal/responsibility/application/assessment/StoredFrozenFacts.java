package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.domain.assessment.FrozenFact;

/** Frozen rows in the tenant's database. */
@ApplicationScoped
public class StoredFrozenFacts extends Store<FrozenFact> {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredFrozenFacts() {
        super(FrozenFact.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /**
     * Whether rows of the figure are frozen.
     *
     * @param bureau id of the only bureau; {@code null} for any
     */
    boolean has(String assessment, String figure, String bureau) {
        return first(of(assessment, figure).andIfGiven("e.bureau = ?", bureau)).isPresent();
    }

    /** Rows of a figure of a bureau, the oldest first. */
    Page<BureauFact> facts(String assessment, String figure, String bureau, int page, int size) {
        return page(of(assessment, figure).and("e.bureau = ?", bureau), "e.day, e.id", page, size)
                .map(FrozenFact::fact);
    }

    private static Criteria of(String assessment, String figure) {
        return Criteria.where("e.assessment = ?", assessment).and("e.figure = ?", figure);
    }

    /** How many there are, by figure and bureau. */
    Map<String, Map<String, Long>> counts(String assessment) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT f.figure, f.bureau, SUM(f.amount) FROM FrozenFact f WHERE f.assessment = :assessment"
                                + " GROUP BY f.figure, f.bureau",
                        Object[].class)
                .setParameter("assessment", assessment)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((String) row[0], figure -> new HashMap<>())
                        .put((String) row[1], ((Number) row[2]).longValue()));
        return counts;
    }
}
