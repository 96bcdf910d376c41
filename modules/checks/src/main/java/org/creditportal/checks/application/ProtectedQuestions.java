package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedStore;

/** The personal numbers that were asked for, one by one or many at once, and signing keys, offered for encryption with another key. */
@ApplicationScoped
public class ProtectedQuestions {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Produces
    ProtectedStore askedForOne() {
        return new Rows("chk_check", "asked_protected");
    }

    @Produces
    ProtectedStore askedForMany() {
        return new Rows("chk_batch", "asked_protected");
    }

    @Produces
    ProtectedStore signingKeys() {
        return new Rows("chk_signing_key", "encrypted");
    }

    /** Rows of one table, in the order of their identifiers. */
    private final class Rows implements ProtectedStore {

        private final String table;
        private final String column;

        Rows(String table, String column) {
            this.table = table;
            this.column = column;
        }

        @Override
        public String name() {
            return table;
        }

        @Override
        public Optional<Progress> renew(Optional<String> after, int rows) {
            List<Object[]> found = rows(after.map(Long::valueOf).orElse(Long.MIN_VALUE), rows);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            int changed = 0;
            for (Object[] row : found) {
                changed += renew(row[0], (String) row[1]);
            }
            return Optional.of(new Progress(String.valueOf(found.get(found.size() - 1)[0]), changed));
        }

        @SuppressWarnings("unchecked")
        private List<Object[]> rows(long after, int rows) {
            return entityManager
                    .createNativeQuery(
                            "SELECT id, " + column + " FROM " + table + " WHERE id > ?1 ORDER BY id LIMIT " + rows)
                    .setParameter(1, after)
                    .getResultList();
        }

        private int renew(Object id, String stored) {
            String current = stored == null ? null : protection.renewed(stored);
            if (stored == null || stored.equals(current)) {
                return 0;
            }
            return entityManager
                    .createNativeQuery(
                            "UPDATE " + table + " SET " + column + " = ?1 WHERE id = ?2 AND " + column + " = ?3")
                    .setParameter(1, current)
                    .setParameter(2, id)
                    .setParameter(3, stored)
                    .executeUpdate();
        }
    }
}
