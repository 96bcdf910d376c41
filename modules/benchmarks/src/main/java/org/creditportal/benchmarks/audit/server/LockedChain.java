package org.creditportal.benchmarks.audit.server;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;

/** Each line carries the digest of the line before, and its writer holds the chain's sealed end until it has committed. */
@Stateless
public class LockedChain {

    private static final String LOCK = "SELECT sequence_number, digest FROM bench_audit_head WHERE id = 1 FOR UPDATE";
    private static final String ADD = "INSERT INTO bench_audit_entry (sequence_number, occurred_at, event, outcome,"
            + " actor_id, actor_name, object, previous_digest, digest)"
            + " VALUES (?, ?, 'LISTS_DISCLOSED', 'SUCCESS', 'system', 'system', ?, ?, ?)";
    private static final String ADVANCE =
            "UPDATE bench_audit_head SET sequence_number = ?, digest = ?, seal = ? WHERE id = 1";

    @PersistenceContext(unitName = "bench")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Inject
    private Clock clock;

    public void write(String object) {
        try {
            append(entityManager.unwrap(Connection.class), object);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void append(Connection connection, String object) throws SQLException {
        long number;
        String previous;
        try (Statement lock = connection.createStatement();
                ResultSet head = lock.executeQuery(LOCK)) {
            head.next();
            number = head.getLong(1) + 1;
            previous = head.getString(2);
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String text = number + "|" + now + "|LISTS_DISCLOSED|SUCCESS|system|system|" + object + "|" + previous;
        String digest = Digests.sm3(text.getBytes(StandardCharsets.UTF_8));
        try (PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            set(add, number, now, object, previous, digest);
            set(advance, number, digest, protection.blindIndex("audit-head|" + number + "|" + digest));
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
