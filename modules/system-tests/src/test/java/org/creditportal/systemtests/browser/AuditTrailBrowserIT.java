package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** The verifier finds a changed, a deleted and a cut-off line, made by somebody with the database's highest rights. */
class AuditTrailBrowserIT {

    private static final String TENANT = "beidaihe";

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void findsWhatWasDoneToTheTrail() throws SQLException {
        try (Chromium chromium = Chromium.start();
                OfficePage office = OfficePage.login(
                        chromium.browser(), portal.facts(TENANT), portal.login(TENANT, "audit-admin"));
                Connection database = connect();
                Statement statement = database.createStatement()) {
            office.open("/identity/audit.xhtml");
            assertIntact(office);

            statement.execute(
                    "UPDATE krn_audit_entry SET actor_name = CONCAT(actor_name, '!') WHERE sequence_number = 3");
            assertBroken(office, 3);
            statement.execute("UPDATE krn_audit_entry SET actor_name = LEFT(actor_name, CHAR_LENGTH(actor_name) - 1)"
                    + " WHERE sequence_number = 3");
            assertIntact(office);

            take(statement, 2);
            assertBroken(office, 2);
            putBack(statement);
            assertIntact(office);

            long last = last(statement);
            take(statement, last);
            assertBroken(office, last);
            putBack(statement);
            assertIntact(office);
        }
    }

    private static void assertIntact(OfficePage office) {
        office.element("verifyForm:verify").click();
        PlaywrightAssertions.assertThat(message(office, "info")).isVisible();
    }

    private static void assertBroken(OfficePage office, long line) {
        office.element("verifyForm:verify").click();
        PlaywrightAssertions.assertThat(message(office, "error")).isVisible();
        assertThat(message(office, "error").innerText()).contains(String.format("%,d", line));
    }

    private static Locator message(OfficePage office, String severity) {
        return office.element("kitMessages").locator(".ui-messages-" + severity);
    }

    private static void take(Statement statement, long line) throws SQLException {
        statement.execute(
                "CREATE TEMPORARY TABLE taken AS SELECT * FROM krn_audit_entry WHERE sequence_number = " + line);
        statement.execute("DELETE FROM krn_audit_entry WHERE sequence_number = " + line);
    }

    private static void putBack(Statement statement) throws SQLException {
        statement.execute("INSERT INTO krn_audit_entry SELECT * FROM taken");
        statement.execute("DROP TEMPORARY TABLE taken");
    }

    private static long last(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT MAX(sequence_number) FROM krn_audit_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = portal.installation().databaseAccess().connect();
        connection.setCatalog(TenantDatabase.of(portal.tenant(TENANT)).name());
        return connection;
    }
}
