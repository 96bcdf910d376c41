package org.creditportal.records.application.batch;

import com.mysql.cj.jdbc.JdbcStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A table into which rows are written by {@code LOAD DATA LOCAL}, the fastest way into the database. They come from memory,
 * never from a path; the statement's file name is only a word.
 *
 * @param <T> what a row is made of, only when the database takes it
 */
final class BulkTable<T> {

    /** ER_DUP_ENTRY, on MySQL as on MariaDB. */
    private static final int DUPLICATE_KEY = 1062;

    private final String name;
    private final List<String> columns;
    private final Function<T, Object[]> values;

    /**
     * @param name constant of the caller, as are the columns
     * @param values a row's values in the order of the columns; dates as ISO text, {@code null} as NULL
     */
    BulkTable(String name, List<String> columns, Function<T, Object[]> values) {
        this.name = name;
        this.columns = columns;
        this.values = values;
    }

    /**
     * Writes all rows. The server treats a local load as if errors were to be ignored, so anything it remarks is made an error
     * here.
     *
     * @throws SQLIntegrityConstraintViolationException when a key is there already
     */
    void load(List<T> rows, Connection connection) throws SQLException {
        execute(rows, connection, true);
    }

    /** Writes those rows whose keys are not there yet; how many. */
    int loadNew(List<T> rows, Connection connection) throws SQLException {
        return execute(rows, connection, false);
    }

    /** Read as bytes, which the server checks only once, as it stores them in columns of UTF-8. */
    private int execute(List<T> rows, Connection connection, boolean strictly) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (Statement statement = connection.createStatement()) {
            JdbcStatement driver = statement.unwrap(JdbcStatement.class);
            driver.setLocalInfileInputStream(new RowText(values(rows)));
            try {
                int written = driver.executeUpdate("LOAD DATA LOCAL INFILE 'rows' INTO TABLE " + name
                        + " CHARACTER SET binary FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\'"
                        + " LINES TERMINATED BY '\\n' (" + String.join(", ", columns) + ")");
                if (strictly) {
                    demand(rows.size(), written, driver.getWarnings());
                }
                return written;
            } finally {
                driver.setLocalInfileInputStream(null);
            }
        }
    }

    private Iterator<Object[]> values(List<T> rows) {
        return rows.stream().map(this::checked).iterator();
    }

    private Object[] checked(T row) {
        Object[] found = values.apply(row);
        if (found.length != columns.size()) {
            throw new IllegalArgumentException(name + " takes " + columns.size() + " values");
        }
        return found;
    }

    private void demand(int rows, int written, SQLWarning remark) throws SQLException {
        if (remark != null && remark.getErrorCode() == DUPLICATE_KEY) {
            throw new SQLIntegrityConstraintViolationException(name + ": " + remark.getMessage());
        }
        if (remark != null) {
            throw new SQLException(name + ": " + remark.getMessage(), remark);
        }
        if (written != rows) {
            throw new SQLException(name + " took " + written + " of " + rows + " rows");
        }
    }
}
