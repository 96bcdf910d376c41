package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedStore;

/** The personal numbers that were asked for, offered for encryption with another key. */
@ApplicationScoped
public class ProtectedQuestions implements ProtectedStore {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Override
    public String name() {
        return "chk_check";
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
                .createNativeQuery("SELECT id, asked_protected FROM chk_check WHERE id > ?1 ORDER BY id LIMIT " + rows)
                .setParameter(1, after)
                .getResultList();
    }

    private int renew(Object id, String stored) {
        String current = stored == null ? null : protection.renewed(stored);
        if (stored == null || stored.equals(current)) {
            return 0;
        }
        return entityManager
                .createNativeQuery("UPDATE chk_check SET asked_protected = ?1 WHERE id = ?2 AND asked_protected = ?3")
                .setParameter(1, current)
                .setParameter(2, id)
                .setParameter(3, stored)
                .executeUpdate();
    }
}
