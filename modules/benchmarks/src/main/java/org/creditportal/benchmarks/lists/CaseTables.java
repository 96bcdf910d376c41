package org.creditportal.benchmarks.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.portal.BenchPortal;

/** The tables that hold an opened case, and bare inserts of the same rows into copies of them. */
final class CaseTables {

    private static final List<String> TABLES = List.of("snc_case", "snc_case_step");
    private static final String HANDLER = "CasesOfReceivedEntriesHandler";

    /** As many as the portal commits at once. */
    private static final int ROWS_AT_ONCE = 200;

    private record Rows(List<String> columns, List<Object[]> values) {}

    private final BenchPortal portal;
    private final Map<String, Rows> opened = new LinkedHashMap<>();

    CaseTables(BenchPortal portal) {
        this.portal = portal;
    }

    /** How many cases there are. */
    long count() {
        return run(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM snc_case")) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Remembers the rows of the cases that are open, for the bare inserts. */
    void remember() {
        run(connection -> {
            for (String table : TABLES) {
                opened.put(table, rows(connection, table));
            }
            return null;
        });
    }

    private static Rows rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData about = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnName(i));
            }
            List<Object[]> values = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                values.add(row);
            }
            return new Rows(columns, values);
        }
    }

    /** Takes the cases away and lays the news of the entries into the outbox again. */
    void forgetCases() {
        run(connection -> {
            execute(connection, "SET FOREIGN_KEY_CHECKS = 0");
            for (String table : TABLES) {
                execute(connection, "TRUNCATE TABLE " + table);
            }
            execute(
                    connection,
                    "UPDATE krn_outbox SET delivered_at = NULL, attempts = 0, due_at = UTC_TIMESTAMP(6) WHERE handler = '"
                            + HANDLER + "'");
            return null;
        });
    }

    /**
     * The seconds that bare inserts take.
     *
     * @param batches whether the rows of a commit go to the database as one statement
     */
    double bareSeconds(boolean batches) {
        return run(connection -> {
            for (String table : TABLES) {
                execute(connection, "DROP TABLE IF EXISTS bench_" + table);
                execute(connection, "CREATE TABLE bench_" + table + " LIKE " + table);
            }
            connection.setAutoCommit(false);
            Stopwatch watch = new Stopwatch();
            for (Map.Entry<String, Rows> table : opened.entrySet()) {
                insert(connection, "bench_" + table.getKey(), table.getValue(), batches);
            }
            double seconds = watch.seconds();
            connection.setAutoCommit(true);
            for (String table : TABLES) {
                execute(connection, "DROP TABLE bench_" + table);
            }
            return seconds;
        });
    }

    private static void insert(Connection connection, String table, Rows rows, boolean batches) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.columns().size(), "?"));
        String command =
                "INSERT INTO " + table + " (" + String.join(", ", rows.columns()) + ") VALUES (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            int done = 0;
            for (Object[] row : rows.values()) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                if (batches) {
                    statement.addBatch();
                } else {
                    statement.executeUpdate();
                }
                done++;
                if (done % ROWS_AT_ONCE == 0 || done == rows.values().size()) {
                    if (batches) {
                        statement.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = portal.connect()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
