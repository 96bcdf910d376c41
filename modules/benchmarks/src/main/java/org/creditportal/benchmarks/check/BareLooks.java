package org.creditportal.benchmarks.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.portal.BenchPortal;

/**
 * What a batch reads and keeps, by bare JDBC: for each portion whom the codes mean, who was merged into them, and what is in force of
 * them in every module; then one row a subject with the answer's bytes, as the portal wrote it.
 */
final class BareLooks implements AutoCloseable {

    private static final int PORTION = 500;
    private static final String CODES =
            "SELECT SUBSTRING(identity_key, 3) FROM rec_subject WHERE identity_key LIKE 'C:%'"
                    + " AND merged_into IS NULL ORDER BY id LIMIT ";
    private static final String SUBJECTS = "SELECT number, kind, name, social_credit_code, adult_from FROM rec_subject"
            + " WHERE identity_key IN (%s)";

    /** What is asked of the subjects, by number. */
    private static final List<String> QUESTIONS = List.of(
            "SELECT merged_into, number FROM rec_subject WHERE merged_into IN (%s)",
            "SELECT subject_number, number, kind, bureau, authority, document_number, decided_on, valid_until, public_until,"
                    + " disputed_since, repaired_on FROM rec_record WHERE subject_number IN (%s) AND state = 'RECORDED'",
            "SELECT * FROM lst_entry WHERE subject_number IN (%s) AND state = 'PUBLISHED'",
            "SELECT * FROM lst_received_entry WHERE subject_number IN (%s) AND ended_on IS NULL",
            "SELECT * FROM snc_case WHERE subject_number IN (%s) AND active_ground IS NOT NULL",
            "SELECT * FROM snc_mark WHERE subject_number IN (%s) AND active_ground IS NOT NULL");

    private static final String CREATE = "CREATE TABLE bench_look LIKE chk_batch_look";
    private static final String INSERT =
            "INSERT INTO bench_look (id, batch_id, line, asked, subject_number, result, answer)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String KEPT =
            "SELECT l.answer FROM chk_batch_look l WHERE l.batch_id = (SELECT MAX(batch_id) FROM chk_batch_look)"
                    + " ORDER BY l.line";

    private final Connection connection;
    private final List<String> codes;
    private final List<String> answers = new ArrayList<>();
    private long round;

    private BareLooks(Connection connection, List<String> codes) {
        this.connection = connection;
        this.codes = codes;
    }

    /** Looks at so many of the portal's subjects. */
    static BareLooks over(BenchPortal portal, int most) {
        try {
            Connection connection = portal.connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute(CREATE);
            }
            connection.setAutoCommit(false);
            return new BareLooks(connection, texts(connection, CODES + most));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<String> codes() {
        return codes;
    }

    /** Takes over what the portal kept of its last batch, to keep as much. */
    void keep() {
        try {
            answers.clear();
            // What was read before would go on being seen as it was then.
            connection.commit();
            answers.addAll(texts(connection, KEPT));
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Looks at all of them; the seconds it took. */
    double seconds() {
        round++;
        Stopwatch watch = new Stopwatch();
        try {
            for (int from = 0; from < codes.size(); from += PORTION) {
                look(from, Math.min(codes.size(), from + PORTION));
                connection.commit();
            }
            return watch.seconds();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void look(int from, int until) throws SQLException {
        List<String> keys =
                codes.subList(from, until).stream().map(code -> "C:" + code).toList();
        List<String> numbers = ask(SUBJECTS, keys);
        for (String question : QUESTIONS) {
            ask(question, numbers);
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int line = from; line < until; line++) {
                insert.setLong(1, round * codes.size() + line);
                insert.setLong(2, round);
                insert.setInt(3, line);
                insert.setString(4, codes.get(line));
                insert.setString(5, numbers.get(line - from));
                insert.setString(6, "HIT");
                insert.setString(7, answers.get(line));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Reads every column of every row; the first column's values. */
    private List<String> ask(String question, List<String> values) throws SQLException {
        String places = String.join(",", Collections.nCopies(values.size(), "?"));
        List<String> first = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(question.formatted(places))) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 2; column <= columns; column++) {
                        rows.getObject(column);
                    }
                    first.add(rows.getString(1));
                }
            }
        }
        return first;
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
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
