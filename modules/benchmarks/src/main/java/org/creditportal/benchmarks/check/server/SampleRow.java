package org.creditportal.benchmarks.check.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A row that the portal kept of a look, of usual size: written again under other keys, into the same table of the bench's own. */
final class SampleRow {

    private final String insert;
    private final List<String> columns = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param query that finds the row in the portal's table
     */
    SampleRow(Connection connection, String table, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("The portal kept nothing in " + table);
            }
            ResultSetMetaData told = rows.getMetaData();
            for (int column = 1; column <= told.getColumnCount(); column++) {
                columns.add(told.getColumnName(column));
                values.add(rows.getObject(column));
            }
        }
        insert = "INSERT INTO bench_" + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** What the row says there. */
    String text(String column) {
        return String.valueOf(values.get(columns.indexOf(column)));
    }

    /** Writes it once for each of the keys, by column, by one statement. */
    void insert(Connection connection, List<Map<String, ?>> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Map<String, ?> key : keys) {
                for (int place = 0; place < values.size(); place++) {
                    Object keyed = key.get(columns.get(place));
                    statement.setObject(place + 1, keyed == null ? values.get(place) : keyed);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
