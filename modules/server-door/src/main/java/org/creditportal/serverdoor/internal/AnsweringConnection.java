package org.creditportal.serverdoor.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.glassfish.api.jdbc.ConnectionValidation;

/**
 * Whether a connection that lies idle in one of the server's pools may be handed out (ADR 0129). A database that is stopped, not dead,
 * answers on none of them: the first is waited for, the others are given up at once for a while, so that whoever asks does not wait for
 * each in turn.
 */
public class AnsweringConnection implements ConnectionValidation {

    private static final int PATIENCE_SECONDS = 2;
    private static final long SILENCE = TimeUnit.MILLISECONDS.toNanos(1_900);
    private static final long REST = TimeUnit.SECONDS.toNanos(2);

    /** When each database was last silent. */
    private static final Map<String, Long> SILENT = new ConcurrentHashMap<>();

    private final LongSupplier clock;
    private final Map<String, Long> silent;

    /** For the server, which makes one for each question. */
    public AnsweringConnection() {
        this(System::nanoTime, SILENT);
    }

    AnsweringConnection(LongSupplier clock, Map<String, Long> silent) {
        this.clock = clock;
        this.silent = silent;
    }

    @Override
    public boolean isConnectionValid(Connection connection) throws SQLException {
        String database = connection.getMetaData().getURL();
        long begun = clock.getAsLong();
        Long last = silent.get(database);
        if (last != null && begun - last < REST) {
            return false;
        }
        if (connection.isValid(PATIENCE_SECONDS)) {
            return true;
        }
        long end = clock.getAsLong();
        if (end - begun >= SILENCE) {
            silent.put(database, end);
        }
        return false;
    }

    /** What this server asks, where others of its family ask without the limit of statements, which is longer. */
    public boolean isConnectionValid(Connection connection, int statementSeconds) throws SQLException {
        return isConnectionValid(connection);
    }
}
