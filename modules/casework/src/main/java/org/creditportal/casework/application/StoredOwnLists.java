package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.memory.TableChoice;

/** What officers keep about lists, in the tenant's database. */
@ApplicationScoped
public class StoredOwnLists {

    private static final String BETWEEN = ",";

    @PersistenceContext(unitName = "casework")
    private EntityManager entityManager;

    Map<String, String> searches(String officer, String page) {
        return pairs(
                "SELECT name, query FROM cas_kept_search WHERE officer = ? AND page = ? ORDER BY name", officer, page);
    }

    Map<String, TableChoice> tables(String officer, String page) {
        String sql = "SELECT table_id, hidden, dense FROM cas_columns WHERE officer = ? AND page = ?";
        Map<String, TableChoice> tables = new HashMap<>();
        for (Object row : with(sql, officer, page).getResultList()) {
            Object[] cells = (Object[]) row;
            tables.put((String) cells[0], new TableChoice(places((String) cells[1]), Boolean.TRUE.equals(cells[2])));
        }
        return tables;
    }

    private static Set<Integer> places(String text) {
        return Arrays.stream(text.split(BETWEEN))
                .filter(place -> !place.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
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

    void choose(String officer, String page, String table, TableChoice choice) {
        String hidden = choice.hidden().stream().sorted().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        with(
                        "INSERT INTO cas_columns (officer, page, table_id, hidden, dense) VALUES (?, ?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE hidden = VALUES(hidden), dense = VALUES(dense)",
                        officer,
                        page,
                        table,
                        hidden,
                        choice.dense())
                .executeUpdate();
    }

    private Map<String, String> pairs(String sql, String... values) {
        List<?> rows = with(sql, (Object[]) values).getResultList();
        Map<String, String> pairs = new LinkedHashMap<>();
        rows.forEach(row -> pairs.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return pairs;
    }

    private Query with(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
