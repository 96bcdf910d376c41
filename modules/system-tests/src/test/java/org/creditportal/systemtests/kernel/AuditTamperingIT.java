package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.creditportal.kernel.audit.AuditBreakOtherException;
import org.creditportal.kernel.audit.AuditBreakView;
import org.creditportal.kernel.audit.AuditFault;
import org.creditportal.kernel.audit.AuditFinding;
import org.creditportal.kernel.audit.AuditSealer;
import org.creditportal.kernel.audit.AuditVerification;
import org.creditportal.kernel.cryptography.Seals;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The audit trail shows whatever is done to it with the database's highest rights and without the key (ADR 0022), and
 * goes on behind what two officers acknowledge (ADR 0041).
 */
@ArquillianTest
class AuditTamperingIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final long PATIENCE_SECONDS = 60;

    @Inject
    private AuditedNotes notes;

    @Inject
    private AuditSealer sealer;

    @Inject
    private FixtureAlarms alarms;

    @Inject
    private FixtureClock clock;

    @Inject
    private Seals seals;

    private AuditTables tables;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @BeforeEach
    void open() throws SQLException {
        // JUnit also makes an instance outside the server, where nothing is injected.
        if (notes != null) {
            tables = new AuditTables(ALPHA);
        }
    }

    @AfterEach
    void close() throws SQLException {
        if (notes != null) {
            clock.putBack();
            tables.close();
        }
    }

    @Test
    void aChangedDeletedExchangedOrDoubledLineIsFound() throws Exception {
        sealedTrail();
        long second = lineId(2);
        long third = lineId(3);
        long block = tables.number("SELECT MIN(number) FROM krn_audit_block WHERE last_line >= 2");
        assertFound(AuditFault.LINE_CHANGED, 2, "UPDATE krn_audit_line SET actor_name = 'nobody' WHERE id = " + second);
        assertFound(AuditFault.LINE_MISSING, 2, "DELETE FROM krn_audit_line WHERE id = " + second);
        assertFound(AuditFault.LINE_MISSING, 3, "DELETE FROM krn_audit_number WHERE number = 3");
        assertFound(
                AuditFault.LINES_REORDERED,
                block,
                "DELETE FROM krn_audit_number WHERE number IN (2, 3)",
                "INSERT INTO krn_audit_number VALUES (2, " + third + "), (3, " + second + ")");
        tables.run("ALTER TABLE krn_audit_line DROP PRIMARY KEY, ADD KEY fix_id (id)");
        try {
            assertFound(
                    AuditFault.LINE_DOUBLED,
                    2,
                    "INSERT INTO krn_audit_line SELECT * FROM krn_audit_line WHERE id = " + second);
        } finally {
            tables.run("ALTER TABLE krn_audit_line DROP KEY fix_id, ADD PRIMARY KEY (id)");
        }
        assertThat(verification().findings()).isEmpty();
    }

    @Test
    void aTruncatedTrailIsFoundAndNothingIsSealedOverIt() throws Exception {
        sealedTrail();
        sealedTrail();
        long block = tables.number("SELECT MAX(number) FROM krn_audit_block");
        long first = tables.number("SELECT first_line FROM krn_audit_block WHERE number = " + block);
        assertFound(AuditFault.BLOCKS_CUT_OFF, first, "DELETE FROM krn_audit_block WHERE number = " + block);
        assertFound(AuditFault.BLOCK_CHANGED, 1, "UPDATE krn_audit_block SET root = seal WHERE number = 1");
        assertFound(AuditFault.BLOCK_MISSING, 1, "DELETE FROM krn_audit_block WHERE number = 1");

        tables.keep("whole");
        tables.run("DELETE l FROM krn_audit_line l JOIN krn_audit_number n ON n.line_id = l.id WHERE n.number >= "
                + first);
        tables.run("DELETE FROM krn_audit_number WHERE number >= " + first);
        tables.run("DELETE FROM krn_audit_block WHERE number = " + block);
        TenantScope.runAs(ALPHA, () -> notes.write("written after the theft"));
        assertThat(verification().findings()).contains(new AuditFinding(AuditFault.ROLLED_BACK, block));
        assertThat(tables.number("SELECT COUNT(*) FROM krn_audit_block WHERE number = " + block))
                .as("sealed over the gap")
                .isZero();
        tables.restore("whole");
        assertThat(verification().findings()).isEmpty();
    }

    @Test
    void anOlderStateOfTheDatabaseIsFoundByTheAnchor() throws Exception {
        sealedTrail();
        tables.keep("older");
        sealedTrail();
        tables.keep("newer");
        long block = tables.number("SELECT MAX(number) FROM krn_audit_block");
        tables.restore("older");
        assertThat(verification().findings()).containsExactly(new AuditFinding(AuditFault.ROLLED_BACK, block));
        TenantScope.runAs(ALPHA, () -> notes.write("after the backup"));
        assertThat(verification().findings()).contains(new AuditFinding(AuditFault.ROLLED_BACK, block));
        tables.restore("newer");
        assertThat(verification().findings()).isEmpty();
    }

    @Test
    void aLineThatWasPutInIsNeverSealed() throws Exception {
        sealedTrail();
        tables.keep("whole");
        tables.run("INSERT INTO krn_audit_line SELECT id + 1, occurred_at, event, outcome, actor_id, 'somebody else',"
                + " actor_bureau, address, object, reason, seal, seal_key FROM krn_audit_line WHERE id = " + lineId(2));
        tables.run("INSERT INTO krn_unsealed_line VALUES (" + (lineId(2) + 1) + ")");
        TenantScope.runAs(ALPHA, () -> notes.write("beside the forged line"));
        assertThat(verification().findings()).containsExactly(new AuditFinding(AuditFault.LINES_FORGED, 1));
        assertThat(numberOf("beside the forged line")).isPositive();
        tables.run("DELETE FROM krn_audit_line WHERE id = " + (lineId(2) + 1));
        tables.run("DELETE FROM krn_unsealed_line WHERE line_id = " + (lineId(2) + 1));
        assertThat(verification().findings()).isEmpty();
    }

    @Test
    void aLineKeptFromTheSealerOrTakenOutBeforeIsFound() throws Exception {
        TenantScope.runAs(ALPHA, () -> notes.repeat("kept back"));
        long line = tables.number("SELECT MAX(id) FROM krn_audit_line WHERE object = 'kept back'");
        tables.run("DELETE FROM krn_unsealed_line WHERE line_id = " + line);
        assertThat(verification().findings()).isEmpty();
        clock.putForward(Duration.ofSeconds(61));
        assertThat(verification().findings()).containsExactly(new AuditFinding(AuditFault.LINES_UNSEALED, 1));
        tables.run("INSERT INTO krn_unsealed_line VALUES (" + line + ")");
        tables.keep("waiting");
        tables.run("DELETE FROM krn_audit_line WHERE id = " + line);
        assertThat(verification().findings()).containsExactly(new AuditFinding(AuditFault.LINES_MISSING_UNSEALED, 1));
        // The trail has told of the lost line meanwhile, and is set back behind that.
        goOnFrom("waiting");
    }

    /** Together with the row in which it waited for its seal: the node that wrote it remembers. */
    @Test
    void aLineDeletedBeforeItIsSealedWithAllTracesIsTold() throws Exception {
        sealedTrail();
        TenantScope.runAs(ALPHA, () -> notes.repeat("deleted with all traces"));
        tables.run("DELETE FROM krn_unsealed_line WHERE line_id IN"
                + " (SELECT id FROM krn_audit_line WHERE object = 'deleted with all traces')");
        tables.run("DELETE FROM krn_audit_line WHERE object = 'deleted with all traces'");
        int before = alarms.heard().size();
        alarms.beAway(true);
        try {
            assertThat(verification().findings()).isEmpty();
            assertThat(alarms.heard()).as("nobody could be told").hasSize(before);
        } finally {
            alarms.beAway(false);
        }
        assertThat(verification().findings()).isEmpty();
        assertThat(alarms.heard().subList(before, alarms.heard().size()))
                .containsExactly(new AuditFinding(AuditFault.LINES_MISSING_UNSEALED, 1));
        assertThat(tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE event = 'AUDIT_LINE_LOST'"
                        + " AND object = 'deleted with all traces' AND reason LIKE 'OFFICER_ENABLED%'"))
                .isOne();
        assertThat(verification().findings()).isEmpty();
        assertThat(tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE event = 'AUDIT_LINE_LOST'"
                        + " AND object = 'deleted with all traces'"))
                .as("told once")
                .isOne();
    }

    /** Two officers let the trail go on behind what cannot be mended; what was wrong stays told of, and nothing else is covered. */
    @Test
    void anAcknowledgedBreakLetsTheTrailGoOnAndStaysForEver() throws Exception {
        sealedTrail();
        sealedTrail();
        long last = tables.number("SELECT MAX(number) FROM krn_audit_number");
        long block = tables.number("SELECT MAX(number) FROM krn_audit_block");
        tables.keep("unbroken");
        try {
            long first = last - 2;
            tables.run("DELETE FROM krn_audit_line WHERE id = " + lineId(first));
            TenantScope.runAs(ALPHA, () -> notes.write("behind the break"));
            assertThat(verification().findings()).contains(new AuditFinding(AuditFault.LINE_MISSING, first));
            assertThat(numberOf("behind the break")).isZero();

            assertThatThrownBy(() -> TenantScope.runAs(ALPHA, () -> notes.acknowledge("LINE_MISSING 1")))
                    .as("something else than was looked into")
                    .isInstanceOf(AuditBreakOtherException.class);
            acknowledge();
            AuditVerification goesOn = verification();
            assertThat(goesOn.findings()).isEmpty();
            AuditBreakView told = goesOn.breaks().get(goesOn.breaks().size() - 1);
            assertThat(told.findings()).containsExactly(new AuditFinding(AuditFault.LINE_MISSING, first));
            assertThat(told.resumedLine()).isGreaterThan(last);
            assertThat(told.proposedBy()).isEqualTo("first officer");
            assertThat(numberOf("behind the break")).isGreaterThan(last);

            assertFound(AuditFault.LINE_CHANGED, 1, "UPDATE krn_audit_line SET object = 'x' WHERE id = " + lineId(1));
            assertFound(
                    AuditFault.LINE_MISSING,
                    first,
                    "UPDATE krn_audit_line SET actor_name = 'nobody' WHERE id = " + lineId(last));
            assertFound(AuditFault.BREAK_CHANGED, told.number(), "UPDATE krn_audit_break SET reason = 'none'");
            assertFound(AuditFault.BLOCK_CHANGED, block + 1, "DELETE FROM krn_audit_break");
        } finally {
            goOnFrom("unbroken");
        }
    }

    /** After a backup was restored on purpose, without touching the anchors. */
    @Test
    void anAcknowledgedOlderStateGoesOnBehindEveryNumberThatWasUsed() throws Exception {
        sealedTrail();
        tables.keep("backup");
        sealedTrail();
        sealedTrail();
        long number = tables.number("SELECT MAX(number) FROM krn_audit_number");
        tables.restore("backup");
        TenantScope.runAs(ALPHA, () -> notes.write("after the restored backup"));
        assertThat(verification().findings()).hasSize(1);
        acknowledge();
        assertThat(verification().findings()).isEmpty();
        assertThat(numberOf("after the restored backup")).isGreaterThan(number);
        tables.keep("later");
        sealedTrail();
        tables.restore("later");
        assertThat(verification().findings())
                .extracting(AuditFinding::fault)
                .as("the next roll-back is another break")
                .containsExactly(AuditFault.ROLLED_BACK);
        acknowledge();
        assertThat(verification().findings()).isEmpty();
    }

    /** What remains when a test is over goes on for the next one. */
    private void goOnFrom(String state) throws Exception {
        tables.restore(state);
        if (!verification().findings().isEmpty()) {
            acknowledge();
        }
        assertThat(verification().findings()).isEmpty();
    }

    private void acknowledge() {
        TenantScope.runAs(ALPHA, () -> notes.acknowledge(notes.broken()));
    }

    /** The new key seals, what the earlier one sealed stays whole, and who has only the earlier one cannot add to the trail. */
    @Test
    void theKeyOfTheTrailIsExchanged() throws Exception {
        sealedTrail();
        TenantScope.runAs(ALPHA, () -> notes.repeat("held back"));
        long heldBack = tables.number("SELECT MAX(id) FROM krn_audit_line WHERE object = 'held back'");
        tables.run("DELETE FROM krn_unsealed_line WHERE line_id = " + heldBack);
        Path secrets = PortalSettings.SECRETS.path().resolve(ALPHA.value());
        Files.writeString(secrets.resolve("audit-2.key"), "5a".repeat(32));
        Files.writeString(secrets.resolve("audit.current"), "2");
        await("the new key is in use", () -> TenantScope.callAs(ALPHA, seals::currentKey) == 2);

        TenantScope.runAs(ALPHA, () -> notes.write("under the new key"));
        assertThat(verification().findings()).isEmpty();
        assertThat(tables.number("SELECT seal_key FROM krn_audit_block ORDER BY number DESC LIMIT 1"))
                .isEqualTo(2);
        assertThat(tables.number("SELECT COUNT(DISTINCT seal_key) FROM krn_audit_line"))
                .isEqualTo(2);
        clock.putForward(Duration.ofHours(2));
        tables.run("INSERT INTO krn_unsealed_line VALUES (" + heldBack + ")");
        assertThat(verification().findings())
                .as("sealed with a key that is no longer in use")
                .containsExactly(new AuditFinding(AuditFault.LINES_FORGED, 1));
        clock.putBack();
        assertThat(verification().findings())
                .as("while the acts of before the exchange come to their end")
                .isEmpty();
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as(what).isLessThan(limit);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** A trail of at least three lines, sealed to its end. */
    private void sealedTrail() throws Exception {
        for (int i = 0; i < 3; i++) {
            TenantScope.runAs(ALPHA, () -> notes.write("a line"));
        }
        assertThat(verification().findings()).isEmpty();
    }

    private void assertFound(AuditFault fault, long number, String... changes) throws Exception {
        tables.keep("before");
        try {
            for (String change : changes) {
                tables.run(change);
            }
            assertThat(verification().findings()).as(changes[0]).contains(new AuditFinding(fault, number));
        } finally {
            tables.restore("before");
        }
        assertThat(verification().findings()).isEmpty();
    }

    private AuditVerification verification() throws Exception {
        TenantScope.runAs(ALPHA, sealer::seal);
        return TenantScope.callAs(ALPHA, notes::verify);
    }

    private long lineId(long number) throws SQLException {
        return tables.number("SELECT line_id FROM krn_audit_number WHERE number = " + number);
    }

    private long numberOf(String object) throws SQLException {
        return tables.number("SELECT MAX(n.number) FROM krn_audit_number n JOIN krn_audit_line l ON l.id = n.line_id"
                + " WHERE l.event = 'LISTS_DISCLOSED' AND l.object = '" + object + "'");
    }
}
