package org.creditportal.benchmarks.check.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * {@code /statements?code=}: no look, only the statements that none can do without, in one transaction: what is read of a subject, and rows
 * of usual size where a look keeps its own. It judges nothing and asks nobody who is asking.
 */
@WebServlet("/statements")
public class BareStatementsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Whether the rules and lists that are kept in memory still hold, and how fresh the lists of others are. */
    private static final List<String> OF_NOBODY = List.of(
            "SELECT name, taken FROM krn_turn WHERE name LIKE 'changes:%'",
            "SELECT source, as_of FROM lst_received_import WHERE id IN (SELECT MAX(id) FROM lst_received_import"
                    + " WHERE outcome IS NOT NULL AND outcome <> 'SUPERSEDED' GROUP BY source)");

    private static final String SUBJECT =
            "SELECT number, name, kind, social_credit_code, merged_into FROM rec_subject WHERE identity_key = ?";

    private static final String NAMESAKES =
            "SELECT subject_number FROM rec_subject_name WHERE search_text = ? LIMIT 50";

    /** Who it was before, who stands behind it, and what is in force of it. */
    private static final List<String> OF_THE_SUBJECT = List.of(
            "SELECT number FROM rec_subject WHERE merged_into = ?",
            "SELECT role, person_name, number_index, valid_until FROM rec_relation WHERE subject_number = ?",
            "SELECT number, kind, bureau, authority, document_number, decided_on, valid_until, public_until,"
                    + " disputed_since, withholding FROM rec_record WHERE subject_number = ? AND state = 'RECORDED'"
                    + " AND repaired_on IS NULL",
            "SELECT * FROM lst_entry WHERE subject_number = ? AND state = 'PUBLISHED'",
            "SELECT * FROM lst_received_entry WHERE subject_number = ? AND ended_on IS NULL",
            "SELECT * FROM snc_case WHERE subject_number = ? AND active_ground IS NOT NULL",
            "SELECT * FROM snc_mark WHERE subject_number = ? AND active_ground IS NOT NULL",
            "SELECT * FROM snc_restriction WHERE person_number = ? AND active_key IS NOT NULL");

    /** As many at once as the portal lets begin: more would wait at the pool, which does not wait for long. */
    private static final Semaphore PLACES = new Semaphore(24, true);

    private final AtomicLong keys = new AtomicLong();
    private transient DataSource database;
    private transient SampleRow form;
    private transient SampleRow check;
    private transient SampleRow step;
    private transient SampleRow look;
    private transient SampleRow line;
    private transient SampleRow unsealed;

    /** When it is asked for the first time, the portal has kept looks already. */
    @Override
    public void init() throws ServletException {
        try {
            database = (DataSource) new InitialContext().lookup("jdbc/kunming/app");
            try (Connection connection = database.getConnection()) {
                read(connection);
            }
        } catch (NamingException | SQLException missing) {
            throw new ServletException(missing);
        }
    }

    private void read(Connection connection) throws SQLException {
        look = new SampleRow(
                connection,
                "chk_look",
                "SELECT * FROM chk_look WHERE subject_number IS NOT NULL ORDER BY ABS(LENGTH(answer) -"
                        + " (SELECT AVG(LENGTH(answer)) FROM chk_look WHERE subject_number IS NOT NULL)) LIMIT 1");
        check = new SampleRow(
                connection, "chk_check", "SELECT * FROM chk_check WHERE number = '" + look.text("check_number") + "'");
        step = new SampleRow(
                connection, "chk_check_step", "SELECT * FROM chk_check_step WHERE check_id = " + check.text("id"));
        form = new SampleRow(
                connection, "cas_token", "SELECT * FROM cas_token WHERE result = '" + look.text("check_number") + "'");
        line = new SampleRow(
                connection,
                "krn_audit_line",
                "SELECT * FROM krn_audit_line WHERE event = 'SUBJECT_LOOKED_AT' ORDER BY id DESC LIMIT 1");
        unsealed = new SampleRow(connection, "krn_unsealed_line", "SELECT 0 AS line_id");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String code = request.getParameter("code");
        PLACES.acquireUninterruptibly();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            read(connection, code);
            keep(connection);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new ServletException(failure);
        } finally {
            PLACES.release();
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"code\":\"" + code + "\",\"answer\":" + look.text("answer") + "}");
    }

    private static void read(Connection connection, String code) throws SQLException {
        for (String question : OF_NOBODY) {
            ask(connection, question, null);
        }
        List<String> subject = ask(connection, SUBJECT, "C:" + code);
        ask(connection, NAMESAKES, subject.get(1));
        for (String question : OF_THE_SUBJECT) {
            ask(connection, question, subject.get(0));
        }
    }

    /** Form, check, step, look, and two lines of the audit trail: that the check was begun, and at whom was looked. */
    private void keep(Connection connection) throws SQLException {
        long key = keys.addAndGet(2);
        String number = String.valueOf(key);
        form.insert(connection, List.of(Map.of("token", number, "result", number)));
        check.insert(connection, List.of(Map.of("id", key, "number", number)));
        step.insert(connection, List.of(Map.of("check_id", key)));
        look.insert(connection, List.of(Map.of("id", key, "number", number, "check_number", number)));
        line.insert(connection, List.of(Map.of("id", key), Map.of("id", key + 1)));
        unsealed.insert(connection, List.of(Map.of("line_id", key), Map.of("line_id", key + 1)));
    }

    /** Reads every column of every row; what the last row's first two say. */
    private static List<String> ask(Connection connection, String question, String value) throws SQLException {
        List<String> last = List.of();
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            if (value != null) {
                statement.setString(1, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                    last = columns < 2 ? List.of() : List.of("" + rows.getString(1), "" + rows.getString(2));
                }
            }
        }
        return last;
    }
}
