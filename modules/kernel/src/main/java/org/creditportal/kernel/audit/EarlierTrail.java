package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.Seals;

/**
 * The current tenant's trail as the portal wrote it before it sealed in blocks: one chain of digests with a sealed head. Its
 * lines are verified and taken over before the first block is sealed, so that they keep their numbers. A chain that is
 * broken stays where it is, as evidence, and is told by every verification.
 */
@ApplicationScoped
class EarlierTrail {

    private static final int LINES_AT_ONCE = 1000;
    private static final String FIRST_DIGEST = "0".repeat(64);
    private static final String NEXT = """
            SELECT sequence_number, occurred_at, event, outcome, actor_id, actor_name, actor_bureau, address, object,
                reason, previous_digest, digest
            FROM krn_audit_entry WHERE sequence_number > ?1 ORDER BY sequence_number""";
    private static final String HEAD = "SELECT sequence_number, digest, seal FROM krn_audit_head";
    private static final String TAKEN = "SELECT COUNT(l) FROM AuditLine l WHERE l.id = 1";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Inject
    private Seals seals;

    /** Takes the lines over unless that was done, or the chain is broken; before any block is sealed. */
    void takeOver() throws SQLException {
        if (isTaken() || fault().isPresent()) {
            return;
        }
        Connection connection = entityManager.unwrap(Connection.class);
        List<Entry> entries = after(0);
        while (!entries.isEmpty()) {
            List<AuditLine> lines = new ArrayList<>();
            entries.forEach(entry -> lines.add(new AuditLine(entry.number(), entry.fact(), seals)));
            AuditLines.insert(connection, lines);
            entries = after(entries.get(entries.size() - 1).number());
        }
    }

    private boolean isTaken() {
        return entityManager.createQuery(TAKEN, Long.class).getSingleResult() > 0;
    }

    /** The first line of the earlier chain that is not as it was written; nothing once it was taken over. */
    Optional<AuditFinding> fault() {
        if (isTaken()) {
            return Optional.empty();
        }
        String previous = FIRST_DIGEST;
        long number = 0;
        List<Entry> entries = after(number);
        while (!entries.isEmpty()) {
            for (Entry entry : entries) {
                if (entry.number() != number + 1 || !entry.follows(previous)) {
                    return broken(number + 1);
                }
                previous = entry.digest();
                number++;
            }
            entries = after(number);
        }
        return isHead(number, previous) ? Optional.empty() : broken(number + 1);
    }

    private static Optional<AuditFinding> broken(long number) {
        return Optional.of(new AuditFinding(AuditFault.EARLIER_CHAIN_BROKEN, number));
    }

    private boolean isHead(long number, String digest) {
        List<?> heads = entityManager.createNativeQuery(HEAD).getResultList();
        if (heads.size() != 1) {
            return false;
        }
        Object[] head = (Object[]) heads.get(0);
        String text = "audit-head|" + head[0] + "|" + head[1];
        return ((Number) head[0]).longValue() == number
                && head[1].equals(digest)
                && (number == 0 || protection.blindIndex(text).equals(head[2]));
    }

    private List<Entry> after(long number) {
        List<?> rows = entityManager
                .createNativeQuery(NEXT)
                .setParameter(1, number)
                .setMaxResults(LINES_AT_ONCE)
                .getResultList();
        return rows.stream().map(row -> Entry.of((Object[]) row)).toList();
    }

    /** A line of the earlier chain. */
    private record Entry(long number, AuditFact fact, String previousDigest, String digest) {

        static Entry of(Object[] row) {
            Actor actor = new Actor((String) row[4], (String) row[5], (String) row[6], (String) row[7]);
            AuditFact fact = new AuditFact(
                    instant(row[1]),
                    (String) row[2],
                    AuditOutcome.valueOf((String) row[3]),
                    actor,
                    (String) row[8],
                    (String) row[9]);
            return new Entry(((Number) row[0]).longValue(), fact, (String) row[10], (String) row[11]);
        }

        private static Instant instant(Object value) {
            return value instanceof java.sql.Timestamp timestamp
                    ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                    : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
        }

        boolean follows(String previous) {
            String text = SealedText.of(Arrays.asList(
                    number,
                    fact.occurredAt(),
                    fact.event(),
                    fact.outcome(),
                    fact.actor().id(),
                    fact.actor().name(),
                    fact.actor().bureau(),
                    fact.actor().address(),
                    fact.object(),
                    fact.reason(),
                    previousDigest));
            return previousDigest.equals(previous)
                    && Digests.sm3(text.getBytes(StandardCharsets.UTF_8)).equals(digest);
        }
    }
}
