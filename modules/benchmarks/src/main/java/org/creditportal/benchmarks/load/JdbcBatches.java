package org.creditportal.benchmarks.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.creditportal.benchmarks.harness.Stopwatch;

/** Ready rows as JDBC batches of 1,000, which the driver writes as one statement each; a commit a batch. */
final class JdbcBatches {

    private static final int ROWS_AT_ONCE = 1000;

    private final RecordTables tables;

    JdbcBatches(RecordTables tables) {
        this.tables = tables;
    }

    double seconds(Export export) {
        tables.createCopies(export.tables());
        Stopwatch watch = new Stopwatch();
        for (Table table : export.tables()) {
            try (ExportedRows rows = export.open(table)) {
                tables.run(connection -> insert(connection, table, rows));
            }
        }
        double seconds = watch.seconds();
        tables.requireCopies(export.tables(), export.rows());
        return seconds;
    }

    private static Void insert(Connection connection, Table table, ExportedRows rows) throws SQLException {
        connection.setAutoCommit(false);
        String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        String command = "INSERT INTO " + table.copy() + " (" + table.columnList() + ") VALUES (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            int batched = 0;
            for (String[] row = rows.next(); row != null; row = rows.next()) {
                for (int i = 0; i < row.length; i++) {
                    statement.setString(i + 1, row[i]);
                }
                statement.addBatch();
                batched++;
                if (batched % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
            statement.executeBatch();
            connection.commit();
        }
        return null;
    }
}
