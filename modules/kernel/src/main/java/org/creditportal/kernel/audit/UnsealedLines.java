package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The lines of the current tenant's trail that have no number yet. */
@ApplicationScoped
class UnsealedLines {

    /** From those that wait, which are few, to the trail, which is long. */
    private static final String NEXT = """
            SELECT l FROM UnsealedLine u, AuditLine l WHERE l.id = u.lineId ORDER BY u.lineId""";

    private static final String WITHOUT_NUMBER = """
            SELECT l FROM AuditLine l
            WHERE NOT EXISTS (SELECT n FROM AuditNumber n WHERE n.lineId = l.id) ORDER BY l.id""";
    private static final String LOST = """
            SELECT COUNT(u) FROM UnsealedLine u
            WHERE NOT EXISTS (SELECT l FROM AuditLine l WHERE l.id = u.lineId)""";
    private static final String NUMBER = "INSERT INTO krn_audit_number (number, line_id) VALUES (?, ?)";
    private static final String SEALED = "DELETE FROM krn_unsealed_line WHERE line_id = ?";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    /** Lines that wait for their numbers, in the order in which they were begun. */
    List<AuditLine> next(int most) {
        return entityManager
                .createQuery(NEXT, AuditLine.class)
                .setMaxResults(most)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultList();
    }

    /**
     * Gives lines their numbers, so that they wait no longer. By few statements, because a seal is put on a thousand lines
     * beside those who write; each by its key: asked for many at once, the database looks at all and waits for lines that are
     * not committed yet.
     */
    void number(List<AuditLine> lines, long first) {
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement number = connection.prepareStatement(NUMBER);
                PreparedStatement sealed = connection.prepareStatement(SEALED)) {
            long next = first;
            for (AuditLine line : lines) {
                number.setLong(1, next++);
                number.setLong(2, line.id());
                number.addBatch();
                sealed.setLong(1, line.id());
                sealed.addBatch();
            }
            number.executeBatch();
            sealed.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("The lines from number " + first + " on cannot be sealed", failure);
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
