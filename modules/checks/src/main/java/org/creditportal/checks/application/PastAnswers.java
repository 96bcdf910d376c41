package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.check.Look;

/** What an area's looks of a time answered about subjects that were found, one by one and among many. */
@ApplicationScoped
public class PastAnswers {

    private static final String LOOKS =
            "FROM Look e WHERE e.area = :area AND e.lookedAt >= :from AND e.lookedAt < :until AND e.subjectNumber IS NOT NULL";
    private static final String BATCHES =
            "FROM BatchCheck b WHERE b.matter.area = :area AND b.requestedAt >= :from AND b.requestedAt < :until";
    private static final String LINES =
            "FROM BatchLook e WHERE e.batchId = :batch AND e.subjectNumber IS NOT NULL AND e.sameAs IS NULL";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    /** Whose looks, and when: the last moment is not among them. */
    record Asked(String area, Instant from, Instant until) {}

    long count(Asked asked) {
        long checks = asking("SELECT COUNT(e) " + LOOKS, Long.class, asked).getSingleResult();
        long lines = asking(
                        "SELECT COUNT(e) FROM BatchLook e WHERE e.subjectNumber IS NOT NULL AND e.sameAs IS NULL"
                                + " AND e.batchId IN (SELECT b.id " + BATCHES + ")",
                        Long.class,
                        asked)
                .getSingleResult();
        return checks + lines;
    }

    /** The next looks at one subject, behind the one of this place in the table. */
    List<Look> looks(Asked asked, long after, int most) {
        return asking("SELECT e " + LOOKS + " AND e.id > :after ORDER BY e.id", Look.class, asked)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next checks of many. */
    List<BatchCheck> batches(Asked asked, long after, int most) {
        return asking("SELECT b " + BATCHES + " AND b.id > :after ORDER BY b.id", BatchCheck.class, asked)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next lines of one of them, each subject once. */
    List<BatchLook> lines(BatchCheck batch, int after, int most) {
        return entityManager
                .createQuery("SELECT e " + LINES + " AND e.line > :after ORDER BY e.line", BatchLook.class)
                .setParameter("batch", batch.id())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> asking(String query, Class<T> result, Asked asked) {
        return entityManager
                .createQuery(query, result)
                .setParameter("area", asked.area())
                .setParameter("from", asked.from())
                .setParameter("until", asked.until());
    }
}
