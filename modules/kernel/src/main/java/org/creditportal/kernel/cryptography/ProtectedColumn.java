package org.creditportal.kernel.cryptography;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** A column of encrypted texts, offered row by row in the order of identifiers. */
public final class ProtectedColumn implements ProtectedStore {

    private final EntityManager entityManager;
    private final FieldProtection protection;
    private final String table;
    private final String column;

    /**
     * Offers a column.
     *
     * @param table whose rows have an {@code id}
     * @param column of what {@link FieldProtection#protect(String)} made, or null
     */
    public ProtectedColumn(EntityManager entityManager, FieldProtection protection, String table, String column) {
        this.entityManager = entityManager;
        this.protection = protection;
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
                .createNativeQuery("UPDATE " + table + " SET " + column + " = ?1 WHERE id = ?2 AND " + column + " = ?3")
                .setParameter(1, current)
                .setParameter(2, id)
                .setParameter(3, stored)
                .executeUpdate();
    }
}
