package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What officers keep about lists, in the tenant's database. */
@ApplicationScoped
public class StoredOwnLists {

    @PersistenceContext(unitName = "casework")
    private EntityManager entityManager;

    Map<String, String> searches(String officer, String page) {
        return pairs(
                "SELECT name, query FROM cas_kept_search WHERE officer = ? AND page = ? ORDER BY name", officer, page);
    }

    Map<String, String> hidden(String officer, String page) {
        return pairs("SELECT table_id, hidden FROM cas_columns WHERE officer = ? AND page = ?", officer, page);
    }

    void keep(String officer, String page, String name, String query) {
        with(
                        "INSERT INTO cas_kept_search (officer, page, name, query) VALUES (?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE query = VALUES(query)",
                        officer,
                        page,
                        name,
                        query)
                .executeUpdate();
    }

    /** Whether there was one. */
    boolean forget(String officer, String page, String name) {
        return with("DELETE FROM cas_kept_search WHERE officer = ? AND page = ? AND name = ?", officer, page, name)
                        .executeUpdate()
                > 0;
    }

    void choose(String officer, String page, String table, String hidden) {
        with(
                        "INSERT INTO cas_columns (officer, page, table_id, hidden) VALUES (?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE hidden = VALUES(hidden)",
                        officer,
                        page,
                        table,
                        hidden)
                .executeUpdate();
    }

    private Map<String, String> pairs(String sql, String... values) {
        List<?> rows = with(sql, values).getResultList();
        Map<String, String> pairs = new LinkedHashMap<>();
        rows.forEach(row -> pairs.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return pairs;
    }

    private Query with(String sql, String... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
