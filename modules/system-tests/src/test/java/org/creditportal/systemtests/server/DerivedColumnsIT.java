package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.Migrations;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** What migrations derive for rows from before is what the portal writes for new ones. */
class DerivedColumnsIT {

    private static final String TENANT = "beidaihe";
    private static final List<String> DERIVED = List.of(
            "SELECT CONCAT(id, ' ', decision_key) FROM rec_record ORDER BY id",
            "SELECT CONCAT(id, ' ', document_key, ' ', document_tail, ' ', search_text) FROM rec_record ORDER BY id",
            "SELECT CONCAT(id, ' ', search_text, ' ', search_tokens) FROM rec_subject_name ORDER BY id",
            "SELECT CONCAT(id, ' ', search_text) FROM lst_entry ORDER BY id",
            "SELECT CONCAT(id, ' ', search_text, ' ', search_tokens) FROM dsc_entry ORDER BY id",
            "SELECT CONCAT(id, ' ', asked_key) FROM chk_check WHERE asked_by = 'CODE' ORDER BY id",
            "SELECT CONCAT(id, ' ', whole) FROM chk_report ORDER BY id");

    /** Batches of before by code and by number of registration, and their lines, of which the last ones ask for nobody. */
    private static final List<String> LINES_OF_BEFORE = List.of(
            batch(-1, "CODE"),
            batch(-2, "REGISTRATION_NUMBER"),
            batch(-3, "ID_NUMBER"),
            line(-11, -1, "9113 0304madem00112", null),
            line(-12, -1, "no code at all", "IMPOSSIBLE"),
            line(-21, -2, "5303 0460 AbC", null),
            line(-22, -2, "530304(1-1)", null),
            line(-31, -3, "130304********0011", null));

    private static final List<String> NO_MORE_LINES =
            List.of("DELETE FROM chk_batch_look WHERE batch_id < 0", "DELETE FROM chk_batch WHERE id < 0");

    private final RunningPortal portal = RunningPortal.get();
    private final TenantTables tables = new TenantTables(TENANT);

    @Test
    void migrationsDeriveWhatThePortalWrites() throws SQLException {
        List<List<String>> written = DERIVED.stream().map(tables::texts).toList();
        assertThat(written).noneMatch(List::isEmpty);

        forget();
        migrate();

        assertThat(DERIVED.stream().map(tables::texts).toList()).isEqualTo(written);
    }

    /** Brackets and persons' masked numbers tell for certain nobody. */
    @Test
    void linesOfBeforeAreFoundByWhatTheyAskedFor() throws SQLException {
        execute(NO_MORE_LINES);
        try {
            execute(LINES_OF_BEFORE);
            execute(List.of("DELETE FROM chk_flyway_history WHERE version >= '20261130910001'"));
            migrate();
            assertThat(tables.texts("SELECT CONCAT(id, ' ', COALESCE(asked_key, 'nobody')) FROM chk_batch_look"
                            + " WHERE batch_id < 0 ORDER BY id DESC"))
                    .containsExactly(
                            "-11 91130304MADEM00112",
                            "-12 nobody",
                            "-21 " + SubjectIdentification.registrationKey("53030460ABC"),
                            "-22 nobody",
                            "-31 nobody");
        } finally {
            execute(NO_MORE_LINES);
        }
    }

    private static String batch(int id, String askedBy) {
        return "INSERT INTO chk_batch (id, version, number, bureau, officer, officer_name, requested_at, area, matter_kind,"
                + " matter_number, matter_name, purpose, basis, asked_by, subjects, asked_protected, rules) VALUES ("
                + id
                + ", 0, '0BEFORE" + -id
                + "', 'finance', 'before', 'Before', UTC_TIMESTAMP(6), 'key-fields', 'key-field',"
                + " 'before', 'Before', 'Before', 'STATUTORY_DUTY', '" + askedBy + "', 1, '', '')";
    }

    private static String line(int id, int batch, String asked, String problem) {
        return "INSERT INTO chk_batch_look (id, batch_id, line, asked, result, answer, problem) VALUES (" + id + ", "
                + batch
                + ", " + -id + ", '" + asked + "', 'COULD_NOT_BE_CHECKED', '', "
                + (problem == null ? "NULL" : "'" + problem + "'") + ")";
    }

    private void migrate() throws SQLException {
        new Migrations(portal.repository().resolve("db").resolve("tenant")).run(database());
    }

    private MysqlDataSource database() {
        DatabaseAccess access = portal.installation().databaseAccess();
        return access.dataSource(
                TenantDatabase.of(portal.tenant(TENANT)).name(), access.administrator(), access.password());
    }

    /** As if none of these migrations had run, on rows that say something else. */
    private void forget() throws SQLException {
        execute(List.of(
                "UPDATE rec_record SET decision_key = LEFT(MD5(id), 32), document_key = '', document_tail = '',"
                        + " search_text = ''",
                "UPDATE rec_subject_name SET search_text = id, search_tokens = ''",
                "UPDATE lst_entry SET search_text = NULL",
                "UPDATE dsc_entry SET search_text = NULL, search_tokens = ''",
                "UPDATE chk_check SET asked_key = NULL WHERE asked_by = 'CODE'",
                "UPDATE chk_report SET whole = 0",
                "DELETE FROM rec_flyway_history WHERE version >= '20261128004501'",
                "DELETE FROM lst_flyway_history WHERE version >= '20261128005501'",
                "DELETE FROM dsc_flyway_history WHERE version >= '20261128006501'",
                "DELETE FROM chk_flyway_history WHERE version >= '20261130910001'"));
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
