package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the database itself refuses: the public site's user reads the published views and nothing else (ADR 0008), and no query
 * of any kind, by any user of a tenant, reaches another tenant's tables.
 */
class DatabaseUsersIT {

    private final RunningPortal portal = RunningPortal.get();

    /** Another one that starts on the same machine would take its temporary tables away. */
    @Test
    void keepsItsTemporaryTablesToItself() throws SQLException, IOException {
        try (Connection connection = connect("kunming", "app");
                ResultSet folder = connection.createStatement().executeQuery("SELECT @@tmpdir")) {
            assertThat(folder.next()).isTrue();
            assertThat(Path.of(folder.getString(1)).toRealPath())
                    .startsWith(portal.data().toRealPath());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void readsThePublishedViewsAndNoTable(String tenant) throws SQLException {
        List<String> tables = names(tenant, "BASE TABLE");
        List<String> views = names(tenant, "VIEW");
        assertThat(tables).contains("rec_record", "lst_entry", "krn_audit_line", "dsc_entry");
        assertThat(views).isNotEmpty().allMatch(view -> view.startsWith("dsc_v_"));
        try (Connection site = connect(tenant, "site");
                Statement statement = site.createStatement()) {
            for (String view : views) {
                statement.executeQuery("SELECT * FROM " + view + " LIMIT 1").close();
            }
            for (String table : tables) {
                assertDenied(table, () -> statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void changesNothing(String tenant) throws SQLException {
        try (Connection site = connect(tenant, "site");
                Statement statement = site.createStatement()) {
            for (String view : names(tenant, "VIEW")) {
                assertDenied(view, () -> statement.executeUpdate("DELETE FROM " + view));
            }
            for (String change : List.of(
                    "DELETE FROM dsc_inbox_live_request",
                    "UPDATE dsc_inbox_live_request SET code = 'none'",
                    "INSERT INTO dsc_live_view (id, number, code, shown_until) VALUES (1, '1', '1', NOW(6))",
                    "INSERT INTO dsc_document (id, version) VALUES (1, 1)")) {
                assertDenied(change, () -> statement.executeUpdate(change));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void theOfficeCannotRewriteTheAuditTrail(String tenant) throws SQLException {
        try (Connection office = connect(tenant, "app");
                Statement statement = office.createStatement()) {
            for (String change : List.of(
                    "UPDATE krn_audit_line SET reason = 'none'",
                    "DELETE FROM krn_audit_line",
                    "DROP TABLE krn_audit_line",
                    "UPDATE krn_audit_number SET line_id = 1",
                    "DELETE FROM krn_audit_number",
                    "UPDATE krn_audit_block SET seal = 'none'",
                    "DELETE FROM krn_audit_block",
                    "INSERT INTO krn_audit_entry (sequence_number) VALUES (1)",
                    "UPDATE krn_audit_head SET sequence_number = 1",
                    "DELETE FROM lst_entry",
                    "DELETE FROM rec_record")) {
                assertDenied(change, () -> statement.executeUpdate(change));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kunming, app, beidaihe", "kunming, site, beidaihe", "kunming, owner, beidaihe",
        "beidaihe, app, kunming", "beidaihe, site, kunming", "beidaihe, owner, kunming"
    })
    void whateverIsAskedNoUserReachesTheOtherTenantsData(String tenant, String user, String other) throws SQLException {
        String foreign = TenantDatabase.of(portal.tenant(other)).name();
        List<String> places = names(other, "BASE TABLE");
        places.addAll(names(other, "VIEW"));
        try (Connection own = connect(tenant, user);
                Statement statement = own.createStatement()) {
            for (String place : places) {
                assertDenied(place, () -> statement.executeQuery("SELECT 1 FROM " + foreign + "." + place));
            }
        }
    }

    private static void assertDenied(String what, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).as(what).isInstanceOf(SQLException.class).hasMessageContaining("denied");
    }

    private List<String> names(String tenant, String kind) throws SQLException {
        String sql = "SELECT table_name FROM information_schema.tables WHERE table_schema = '"
                + TenantDatabase.of(portal.tenant(tenant)).name() + "' AND table_type = '" + kind + "'";
        List<String> names = new ArrayList<>();
        try (Connection owner = connect(tenant, "owner");
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private Connection connect(String tenant, String user) throws SQLException {
        TenantDatabase database = TenantDatabase.of(portal.tenant(tenant));
        String account = tenant + "_" + user;
        DatabaseAccess access = portal.installation().databaseAccess();
        String password = Secrets.text(new TenantId(tenant), "database-" + user + ".password");
        return access.dataSource(database.name(), account, password).getConnection();
    }
}
