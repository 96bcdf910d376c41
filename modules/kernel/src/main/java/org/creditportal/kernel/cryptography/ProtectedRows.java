package org.creditportal.kernel.cryptography;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rows of one table with encrypted values in some of its columns, in the order of their identifiers. */
public final class ProtectedRows implements ProtectedStore {

    private final EntityManager entityManager;
    private final String table;
    private final String identifier;
    private final List<String> columns;
    private final UnaryOperator<String> renewed;

    /**
     * @param table its name, never anybody's input
     * @param identifier the column of its identifiers
     * @param columns of encrypted texts, or null
     * @param renewed encrypts a text with the current key, and leaves one as it is that has it
     */
    public ProtectedRows(
            EntityManager entityManager,
            String table,
            String identifier,
            List<String> columns,
            UnaryOperator<String> renewed) {
        this.entityManager = entityManager;
        this.table = table;
        this.identifier = identifier;
        this.columns = columns;
        this.renewed = renewed;
    }

    /** One column of what {@link FieldProtection#protect(String)} made; the table's rows have an {@code id}. */
    public static ProtectedRows of(
            EntityManager entityManager, FieldProtection protection, String table, String column) {
        return new ProtectedRows(entityManager, table, "id", List.of(column), protection::renewed);
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
            changed += renew(row) ? 1 : 0;
        }
        return Optional.of(new Progress(String.valueOf(found.get(found.size() - 1)[0]), changed));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(long after, int rows) {
        return entityManager
                .createNativeQuery("SELECT " + identifier + ", " + String.join(", ", columns) + " FROM " + table
                        + " WHERE " + identifier + " > ?1 ORDER BY " + identifier + " LIMIT " + rows)
                .setParameter(1, after)
                .getResultList();
    }

    private boolean renew(Object[] row) {
        List<String> outdated = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String stored = (String) row[i + 1];
            String current = stored == null ? null : renewed.apply(stored);
            if (stored != null && !stored.equals(current)) {
                replace(columns.get(i), row[0], stored, current);
                outdated.add(columns.get(i));
            }
        }
        return !outdated.isEmpty();
    }

    /** Unless somebody has just written another value, which then has the current key already. */
    private void replace(String column, Object id, String stored, String current) {
        entityManager
                .createNativeQuery("UPDATE " + table + " SET " + column + " = ?1 WHERE " + identifier + " = ?2 AND "
                        + column + " = ?3")
                .setParameter(1, current)
                .setParameter(2, id)
                .setParameter(3, stored)
                .executeUpdate();
    }
}
