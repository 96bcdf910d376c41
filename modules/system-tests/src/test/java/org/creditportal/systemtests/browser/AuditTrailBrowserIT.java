package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/**
 * The audit administrator's page tells what was done to the trail by somebody with the database's highest rights, and opening
 * it hides nothing.
 */
class AuditTrailBrowserIT {

    private static final String TENANT = "beidaihe";

    private final RunningPortal portal = RunningPortal.get();
    private final TenantTables tables = new TenantTables(TENANT);

    @Test
    void findsWhatWasDoneToTheTrail() throws SQLException {
        try (OfficePage office = OfficePage.login(
                        Chromium.running().browser(), portal.facts(TENANT), portal.login(TENANT, "audit-admin"));
                Connection database = connect();
                Statement statement = database.createStatement()) {
            office.open("/identity/audit.xhtml");
            assertIntact(office);
            assertThat(office.element("alarm").count()).isZero();

            statement.execute("UPDATE krn_audit_line SET actor_name = CONCAT(actor_name, '!') WHERE id = " + line(3));
            assertBroken(office, 3);
            statement.execute("UPDATE krn_audit_line SET actor_name = LEFT(actor_name, CHAR_LENGTH(actor_name) - 1)"
                    + " WHERE id = " + line(3));
            assertIntact(office);

            long second = line(2);
            take(statement, second);
            assertBroken(office, 2);
            putBack(statement);
            assertIntact(office);

            office.open("/identity/audit.xhtml?actor=" + OfficeApi.encoded("系统自动"));
            PlaywrightAssertions.assertThat(office.element("lines")).containsText("系统自动");
        }
    }

    /** What the page itself writes must not give the forged end of a trail the portal's own seal. */
    @Test
    @Raced("AuditBreaks.acknowledge")
    void raisesAlarmAndSealsNothingOverAForgedEnd() throws Exception {
        try (OfficePage office = OfficePage.login(
                        Chromium.running().browser(), portal.facts(TENANT), portal.login(TENANT, "audit-admin"));
                Connection database = connect();
                Statement statement = database.createStatement()) {
            Waiting.until("all is sealed", () -> !tables.finds("SELECT line_id FROM krn_unsealed_line"));
            long number = tables.number("SELECT MAX(number) FROM krn_audit_number");
            long blocks = tables.number("SELECT MAX(number) FROM krn_audit_block");
            take(statement, line(number));

            office.open("/identity/audit.xhtml");
            PlaywrightAssertions.assertThat(office.element("alarm")).containsText(String.format("%,d", number));
            assertBroken(office, number);
            office.open("/identity/audit.xhtml");
            PlaywrightAssertions.assertThat(office.element("alarm")).isVisible();
            Waiting.until("the log tells of it", () -> isLogged("[" + TENANT + "] the audit trail was tampered with"));
            assertThat(tables.number("SELECT MAX(number) FROM krn_audit_block")).isEqualTo(blocks);

            statement.execute("DROP TEMPORARY TABLE taken");
            acknowledge(office);
            Waiting.until("sealing goes on", () -> !tables.finds("SELECT line_id FROM krn_unsealed_line"));
            office.open("/identity/audit.xhtml");
            PlaywrightAssertions.assertThat(office.element("alarm")).hasCount(0);
            assertIntact(office);
            assertThat(message(office, "info").innerText()).contains("已确认的断裂");
            PlaywrightAssertions.assertThat(office.element("content").locator("[data-break]"))
                    .containsText("查无备份");
        }
    }

    /** What cannot be mended: one administrator proposes to acknowledge it, another one confirms in two windows. */
    private void acknowledge(OfficePage auditor) throws Exception {
        long acknowledged = tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE event = 'AUDIT_BREAK_ACKNOWLEDGED'"
                + " AND outcome = 'SUCCESS'");
        auditor.open("/casework/audit-break.xhtml");
        PlaywrightAssertions.assertThat(auditor.element("findings")).isVisible();
        auditor.element("proposeForm:reason").fill("查无备份，无法恢复。");
        auditor.element("proposeForm:propose").click();
        PlaywrightAssertions.assertThat(auditor.element("state")).isVisible();
        PlaywrightAssertions.assertThat(auditor.element("decideForm:approve")).hasCount(0);
        String number = tables.texts("SELECT number FROM cas_proposal ORDER BY id DESC LIMIT 1")
                .get(0);
        Race race = new Race(TENANT);
        Race.Form approval = new Race.Form(
                "/office/casework/proposal.xhtml?number=" + number, "decideForm", "approve", Map.of("reason", "情况属实。"));
        race.one("CHANGE_DECIDED", number, Race.pressing(approval, race.windows("security.admin", "security.admin")));
        assertThat(tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE event = 'AUDIT_BREAK_ACKNOWLEDGED'"
                        + " AND outcome = 'SUCCESS'"))
                .isEqualTo(acknowledged + 1);
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
        statement.execute("CREATE TEMPORARY TABLE taken AS SELECT * FROM krn_audit_line WHERE id = " + line);
        statement.execute("DELETE FROM krn_audit_line WHERE id = " + line);
    }

    private static void putBack(Statement statement) throws SQLException {
        statement.execute("INSERT INTO krn_audit_line SELECT * FROM taken");
        statement.execute("DROP TEMPORARY TABLE taken");
    }

    private boolean isLogged(String text) {
        Path log = portal.data().resolve("logs").resolve("portal.log");
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long line(long number) {
        return tables.number("SELECT line_id FROM krn_audit_number WHERE number = ?", number);
    }

    private Connection connect() throws SQLException {
        Connection connection = portal.installation().databaseAccess().connect();
        connection.setCatalog(TenantDatabase.of(portal.tenant(TENANT)).name());
        return connection;
    }
}
