package org.creditportal.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.benchmarks.portal.BenchPortal;

/**
 * The records as the portal keeps them: {@code rec_record}, and each table with one row a record beside it. What they are and
 * which columns they have is asked of the database, so that a change of the schema changes nothing here.
 */
final class RecordTables {

    private static final String RECORD = "rec_record";

    private static final List<String> SUBJECTS = List.of("rec_subject", "rec_subject_name", "rec_relation");

    private static final String ALL = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_name LIKE 'rec\\_%' AND table_type = 'BASE TABLE'";

    private static final String BESIDE = "SELECT table_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name LIKE 'rec\\_%' AND column_key = 'PRI'"
            + " GROUP BY table_name HAVING COUNT(*) = 1 AND MAX(column_name) = 'record_id'";

    private static final String COLUMNS = "SELECT column_name, data_type, column_key FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%'"
            + " ORDER BY ordinal_position";

    private final BenchPortal portal;

    RecordTables(BenchPortal portal) {
        this.portal = portal;
    }

    /** The tables that hold records, {@code rec_record} first. */
    List<Table> tables() {
        return run(connection -> {
            List<String> names = new ArrayList<>(List.of(RECORD));
            names.addAll(texts(connection, BESIDE));
            List<Table> tables = new ArrayList<>();
            for (String name : names) {
                tables.add(table(connection, name));
            }
            return tables;
        });
    }

    /** The tables of whom records are about, which an import fills too. */
    List<Table> subjectTables() {
        return run(connection -> {
            List<Table> tables = new ArrayList<>();
            for (String name : SUBJECTS) {
                tables.add(table(connection, name));
            }
            return tables;
        });
    }

    private static Table table(Connection connection, String name) throws SQLException {
        List<Table.Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Table.Column(
                            rows.getString(1),
                            rows.getString(2).toLowerCase(Locale.ROOT),
                            "PRI".equals(rows.getString(3))));
                }
            }
        }
        return new Table(name, columns);
    }

    /** How many rows each table of the module has. */
    Map<String, Long> rowCounts() {
        return run(connection -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (String table : texts(connection, ALL)) {
                counts.put(
                        table,
                        Long.valueOf(texts(connection, "SELECT COUNT(*) FROM " + table)
                                .get(0)));
            }
            return counts;
        });
    }

    /** Empties tables, so that the same file is new again. */
    void empty(List<String> tables) {
        run(connection -> {
            execute(connection, "SET FOREIGN_KEY_CHECKS = 0");
            for (String table : tables) {
                execute(connection, "TRUNCATE TABLE " + table);
            }
            return null;
        });
    }

    /** Writes a table's rows to a file, as the server does it and {@code LOAD DATA} reads it. */
    Path export(Table table, Path folder) {
        Path file = folder.resolve(table.name() + ".tsv");
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return run(connection -> {
            execute(
                    connection,
                    "SELECT " + table.columnList() + " INTO OUTFILE '" + file + "' CHARACTER SET utf8mb4 FROM "
                            + table.name() + " ORDER BY 1");
            return file;
        });
    }

    /** Makes the empty copies that a candidate fills. */
    void createCopies(List<Table> tables) {
        dropCopies(tables);
        run(connection -> {
            for (Table table : tables) {
                execute(connection, "CREATE TABLE " + table.copy() + " LIKE " + table.name());
            }
            return null;
        });
    }

    /** Checks that the copies hold so many rows each, and drops them with all that the server has not yet written of them. */
    void requireCopies(List<Table> tables, long rows) {
        for (Table table : tables) {
            long found = run(connection -> Long.valueOf(
                    texts(connection, "SELECT COUNT(*) FROM " + table.copy()).get(0)));
            if (found != rows) {
                throw new IllegalStateException(table.copy() + " holds " + found + " rows, not " + rows);
            }
        }
        dropCopies(tables);
    }

    private void dropCopies(List<Table> tables) {
        run(connection -> {
            for (Table table : tables) {
                execute(connection, "DROP TABLE IF EXISTS " + table.copy());
            }
            return null;
        });
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does the work on a connection of its own. */
    <T> T run(Work<T> work) {
        try (Connection connection = portal.connect()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
