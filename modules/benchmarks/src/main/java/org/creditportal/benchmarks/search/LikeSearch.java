package org.creditportal.benchmarks.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.creditportal.benchmarks.portal.BenchPortal;

/** What SQL offers without further ado: {@code LIKE '%…%'} on the portal's own table. */
final class LikeSearch implements Finder, AutoCloseable {

    private static final String FORM =
            "SELECT * FROM rec_record WHERE %s ORDER BY decided_on DESC, id DESC LIMIT " + PAGE;

    private final Connection connection;

    LikeSearch(BenchPortal portal) {
        try {
            connection = portal.connect();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public int find(Question question) {
        String condition = question.text() == null
                ? "bureau = ? AND decided_on BETWEEN ? AND ?"
                : question.field().name().toLowerCase(Locale.ROOT) + " LIKE ?";
        try (PreparedStatement statement = connection.prepareStatement(FORM.formatted(condition))) {
            if (question.text() == null) {
                statement.setString(1, question.bureau());
                statement.setObject(2, question.from());
                statement.setObject(3, question.until());
            } else {
                statement.setString(1, "%" + question.text() + "%");
            }
            return count(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int count(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows++;
            }
        }
        return rows;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
