package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The lines of the current tenant's trail that have no number yet. */
@ApplicationScoped
class UnsealedLines {

    private static final String NEXT = """
            SELECT l FROM AuditLine l WHERE l.id IN (SELECT u.lineId FROM UnsealedLine u) ORDER BY l.id""";
    private static final String WITHOUT_NUMBER = """
            SELECT l FROM AuditLine l
            WHERE NOT EXISTS (SELECT n FROM AuditNumber n WHERE n.lineId = l.id) ORDER BY l.id""";
    private static final String LOST = """
            SELECT COUNT(u) FROM UnsealedLine u
            WHERE NOT EXISTS (SELECT l FROM AuditLine l WHERE l.id = u.lineId)""";
    private static final String SEALED = "DELETE FROM UnsealedLine u WHERE u.lineId = :id";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    /** Lines that wait for their numbers, in the order in which they were begun. */
    List<AuditLine> next(int most) {
        return entityManager
                .createQuery(NEXT, AuditLine.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Each by its key: asked for many at once, the database looks at all and waits for lines that are not committed yet. */
    void sealed(List<AuditLine> lines) {
        for (AuditLine line : lines) {
            entityManager.createQuery(SEALED).setParameter("id", line.id()).executeUpdate();
        }
    }

    /** How many wait. */
    long count() {
        return entityManager
                .createQuery("SELECT COUNT(u) FROM UnsealedLine u", Long.class)
                .getSingleResult();
    }

    /** Every line without a number, whether it is known to wait or not; reads the whole trail. */
    List<AuditLine> withoutNumber(int from, int most) {
        return entityManager
                .createQuery(WITHOUT_NUMBER, AuditLine.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many should wait and are not there. */
    long countLost() {
        return entityManager.createQuery(LOST, Long.class).getSingleResult();
    }
}
