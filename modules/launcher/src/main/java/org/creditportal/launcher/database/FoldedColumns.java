package org.creditportal.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Makes columns anew that hold other columns in the form in which they are searched. In Java, because no database folds as the
 * portal does; as a migration, so that it happens once in a tenant. Rows that say the same already are left alone.
 */
final class FoldedColumns implements JavaMigration {

    private static final int ROWS_AT_ONCE = 1000;

    private final String version;
    private final String table;
    private final List<String> keys;
    private final List<String> sources;
    private final List<String> folded;
    private final UnaryOperator<List<String>> folding;

    /**
     * @param table may be joined to another, of whose columns the folding needs some
     * @param keys columns that tell a row from all others
     * @param sources a row without the first of them is left alone
     * @param folding values of the sources, empty where there is none, to those of the folded columns
     */
    FoldedColumns(
            String version,
            String table,
            List<String> keys,
            List<String> sources,
            List<String> folded,
            UnaryOperator<List<String>> folding) {
        this.version = version;
        this.table = table;
        this.keys = keys;
        this.sources = sources;
        this.folded = folded;
        this.folding = folding;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<List<String>> changed = changed(connection);
        try (PreparedStatement update = connection.prepareStatement("UPDATE IGNORE " + table + " SET "
                + folded.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " WHERE "
                + keys.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ")))) {
            for (int row = 0; row < changed.size(); row++) {
                List<String> values = changed.get(row);
                for (int i = 0; i < values.size(); i++) {
                    update.setString(i + 1, values.get(i));
                }
                update.addBatch();
                if (row % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    /** For each row that says something else now, the folded values and its keys. */
    private List<List<String>> changed(Connection connection) throws SQLException {
        String columns = Stream.of(keys, sources, folded).flatMap(List::stream).collect(Collectors.joining(", "));
        List<List<String>> changed = new ArrayList<>();
        try (Statement statement =
                connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE); // the driver's way to stream
            try (ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM " + table)) {
                while (rows.next()) {
                    List<String> said = values(rows, keys.size(), sources.size());
                    if (said.get(0) == null) {
                        continue;
                    }
                    List<String> key = values(rows, 0, keys.size());
                    List<String> before = values(rows, keys.size() + sources.size(), folded.size());
                    List<String> now = folding.apply(said.stream()
                            .map(value -> Objects.toString(value, ""))
                            .toList());
                    if (!now.equals(before)) {
                        changed.add(Stream.of(now, key).flatMap(List::stream).toList());
                    }
                }
            }
        }
        return changed;
    }

    private static List<String> values(ResultSet row, int after, int count) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            values.add(row.getString(after + i));
        }
        return values;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "fold " + table;
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
