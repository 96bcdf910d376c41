package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.audit.AuditFault;
import org.creditportal.kernel.audit.AuditFinding;
import org.creditportal.kernel.audit.AuditSealer;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The chain that earlier versions wrote becomes the beginning of the sealed trail, or is told to be broken (ADR 0022). */
@ArquillianTest
class EarlierAuditTrailIT {

    private static final TenantId BETA = new TenantId("beta");
    private static final int LINES = 3;

    @Inject
    private AuditedNotes notes;

    @Inject
    private AuditSealer sealer;

    @Inject
    private FieldProtection protection;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @Test
    void isTakenOverWithItsNumbersUnlessItIsBroken() throws Exception {
        try (AuditTables tables = new AuditTables(BETA)) {
            tables.keep("now");
            Path anchors = Path.of(System.getProperty("portal.audit.anchors"), BETA + ".anchors");
            Path aside = anchors.resolveSibling("aside");
            if (Files.exists(anchors)) {
                Files.move(anchors, aside);
            }
            try {
                tables.empty();
                writeEarlierChain(tables);
                TenantScope.runAs(BETA, () -> notes.repeat("first of the new ones"));
                assertThat(findings()).isEmpty();
                assertThat(tables.number(numberOf("earlier 2"))).isEqualTo(2);
                assertThat(tables.number(numberOf("first of the new ones"))).isEqualTo(LINES + 1);

                tables.empty();
                Files.deleteIfExists(anchors);
                tables.run("UPDATE krn_audit_entry SET actor_name = 'nobody' WHERE sequence_number = 2");
                TenantScope.runAs(BETA, () -> notes.repeat("beside a broken chain"));
                assertThat(findings()).containsExactly(new AuditFinding(AuditFault.EARLIER_CHAIN_BROKEN, 2));
                assertThat(tables.number(numberOf("beside a broken chain"))).isEqualTo(1);
            } finally {
                tables.run("DELETE FROM krn_audit_entry");
                tables.run("UPDATE krn_audit_head SET sequence_number = 0, digest = REPEAT('0', 64), seal = NULL");
                tables.restore("now");
                Files.deleteIfExists(anchors);
                if (Files.exists(aside)) {
                    Files.move(aside, anchors);
                }
            }
            assertThat(findings()).isEmpty();
        }
    }

    /** As the portal wrote it before: each line with the digest of the line before, the end under a seal. */
    private void writeEarlierChain(AuditTables tables) throws Exception {
        String previous = "0".repeat(64);
        for (int number = 1; number <= LINES; number++) {
            LocalDateTime at = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
            String digest = digest(Arrays.asList(
                    number,
                    at.toInstant(ZoneOffset.UTC),
                    "OFFICER_LOGGED_IN",
                    "SUCCESS",
                    "id",
                    "name",
                    null,
                    null,
                    "earlier " + number,
                    null,
                    previous));
            tables.run(
                    "INSERT INTO krn_audit_entry (sequence_number, occurred_at, event, outcome, actor_id, actor_name,"
                            + " object, previous_digest, digest) VALUES (" + number + ", '" + at
                            + "', 'OFFICER_LOGGED_IN',"
                            + " 'SUCCESS', 'id', 'name', 'earlier " + number + "', '" + previous + "', '" + digest
                            + "')");
            previous = digest;
        }
        String end = previous;
        String seal = TenantScope.callAs(BETA, () -> protection.blindIndex("audit-head|" + LINES + "|" + end));
        tables.run("UPDATE krn_audit_head SET sequence_number = " + LINES + ", digest = '" + end + "', seal = '" + seal
                + "'");
    }

    private static String digest(List<?> parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part == null ? -1 : part.toString().length())
                    .append(':')
                    .append(part)
                    .append('|');
        }
        return Digests.sm3(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<AuditFinding> findings() throws Exception {
        TenantScope.runAs(BETA, sealer::seal);
        return TenantScope.callAs(BETA, notes::verify).findings();
    }

    private static String numberOf(String object) {
        return "SELECT n.number FROM krn_audit_number n JOIN krn_audit_line l ON l.id = n.line_id WHERE l.object = '"
                + object + "'";
    }
}
