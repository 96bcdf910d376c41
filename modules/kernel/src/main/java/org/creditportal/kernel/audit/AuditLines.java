package org.creditportal.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Puts lines into a tenant's trail. They are only ever inserted, and never wait for one another. */
final class AuditLines {

    private static final String INSERT_LINE = """
            INSERT INTO krn_audit_line (id, occurred_at, event, outcome, actor_id, actor_name, actor_bureau, address,
                object, reason, seal, seal_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_UNSEALED = "INSERT INTO krn_unsealed_line (line_id) VALUES (?)";

    private AuditLines() {}

    /**
     * Inserts in the transaction of the connection.
     *
     * @throws IllegalStateException when the connection takes part in none: a line must stand or fall with its act
     */
    static void insert(Connection connection, List<AuditLine> lines) throws SQLException {
        if (connection == null || connection.getAutoCommit()) {
            throw new IllegalStateException("An audit line would be committed by itself");
        }
        try (PreparedStatement insertLine = connection.prepareStatement(INSERT_LINE);
                PreparedStatement insertUnsealed = connection.prepareStatement(INSERT_UNSEALED)) {
            for (AuditLine line : lines) {
                bind(insertLine, line);
                insertLine.addBatch();
                insertUnsealed.setLong(1, line.id());
                insertUnsealed.addBatch();
            }
            insertLine.executeBatch();
            insertUnsealed.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, AuditLine line) throws SQLException {
        AuditFact fact = line.fact();
        Object[] values = {
            line.id(),
            LocalDateTime.ofInstant(fact.occurredAt(), ZoneOffset.UTC),
            fact.event(),
            fact.outcome().name(),
            fact.actor().id(),
            fact.actor().name(),
            fact.actor().bureau(),
            fact.actor().address(),
            fact.object(),
            fact.reason(),
            line.seal(),
            line.sealKey()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
