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
            "SELECT CONCAT(id, ' ', search_text, ' ', search_tokens) FROM dsc_entry ORDER BY id");

    private final RunningPortal portal = RunningPortal.get();
    private final TenantTables tables = new TenantTables(TENANT);

    @Test
    void migrationsDeriveWhatThePortalWrites() throws SQLException {
        List<List<String>> written = DERIVED.stream().map(tables::texts).toList();
        assertThat(written).noneMatch(List::isEmpty);

        DatabaseAccess access = portal.installation().databaseAccess();
        MysqlDataSource database = access.dataSource(
                TenantDatabase.of(portal.tenant(TENANT)).name(), access.administrator(), access.password());
        forget(database);
        new Migrations(portal.repository().resolve("db").resolve("tenant")).run(database);

        assertThat(DERIVED.stream().map(tables::texts).toList()).isEqualTo(written);
    }

    /** As if none of these migrations had run, on rows that say something else. */
    private static void forget(MysqlDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "UPDATE rec_record SET decision_key = LEFT(MD5(id), 32), document_key = '', document_tail = '',"
                            + " search_text = ''",
                    "UPDATE rec_subject_name SET search_text = id, search_tokens = ''",
                    "UPDATE lst_entry SET search_text = NULL",
                    "UPDATE dsc_entry SET search_text = NULL, search_tokens = ''",
                    "DELETE FROM rec_flyway_history WHERE version >= '20261128004501'",
                    "DELETE FROM lst_flyway_history WHERE version >= '20261128005501'",
                    "DELETE FROM dsc_flyway_history WHERE version >= '20261128006501'")) {
                statement.execute(sql);
            }
        }
    }
}
