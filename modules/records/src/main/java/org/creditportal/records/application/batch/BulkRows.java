package org.creditportal.records.application.batch;

import com.mysql.cj.jdbc.JdbcStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows on their way into one table by {@code LOAD DATA LOCAL}, the fastest way into the database. They come from memory, never
 * from a path; the statement's file name is only a word.
 */
final class BulkRows {

    /** ER_DUP_ENTRY, on MySQL as on MariaDB. */
    private static final int DUPLICATE_KEY = 1062;

    private final String table;
    private final List<String> columns;
    private final List<Object[]> rows = new ArrayList<>();

    /** Names of table and columns are constants of the caller. */
    BulkRows(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** One more row; dates as ISO text, {@code null} as NULL. */
    void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(table + " takes " + columns.size() + " values");
        }
        rows.add(values);
    }

    /**
     * Writes all rows. The server treats a local load as if errors were to be ignored, so anything it remarks is made an error
     * here.
     *
     * @throws SQLIntegrityConstraintViolationException when a key is there already
     */
    void load(Connection connection) throws SQLException {
        execute(connection, true);
    }

    /** Writes those rows whose keys are not there yet. */
    void loadNew(Connection connection) throws SQLException {
        execute(connection, false);
    }

    private void execute(Connection connection, boolean strictly) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            JdbcStatement driver = statement.unwrap(JdbcStatement.class);
            driver.setLocalInfileInputStream(new RowText(rows));
            try {
                int written = driver.executeUpdate("LOAD DATA LOCAL INFILE 'rows' INTO TABLE " + table
                        + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\'"
                        + " LINES TERMINATED BY '\\n' (" + String.join(", ", columns) + ")");
                if (strictly) {
                    demandAll(written, driver.getWarnings());
                }
            } finally {
                driver.setLocalInfileInputStream(null);
            }
        }
    }

    private void demandAll(int written, SQLWarning remark) throws SQLException {
        if (remark != null && remark.getErrorCode() == DUPLICATE_KEY) {
            throw new SQLIntegrityConstraintViolationException(table + ": " + remark.getMessage());
        }
        if (remark != null) {
            throw new SQLException(table + ": " + remark.getMessage(), remark);
        }
        if (written != rows.size()) {
            throw new SQLException(table + " took " + written + " of " + rows.size() + " rows");
        }
    }
}
