package org.creditportal.systemtests;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;

/** A transaction in a tenant's database that stands open for as long as a test likes: a barrier for whoever wants its rows. */
public final class OpenTransaction implements AutoCloseable {

    private final Connection connection;

    public OpenTransaction(String tenant) throws SQLException {
        RunningPortal portal = RunningPortal.get();
        connection = portal.installation().databaseAccess().connect();
        connection.setCatalog(TenantDatabase.of(portal.tenant(tenant)).name());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
    }

    /** Reads or changes rows, and keeps their locks. */
    public void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Returns once somebody waits for a lock in the database. */
    public void awaitWaiter() {
        awaitWaiters(1);
    }

    /** Returns once so many wait for locks in the database. */
    public void awaitWaiters(int number) {
        Waiting.until("so many wait for locks: " + number, () -> isAwaitedBy(number));
    }

    /** Whoever asks more often than ten times a second is told the same for ever: the server then never looks anew. */
    private boolean isAwaitedBy(int number) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DO SLEEP(0.2)");
            ResultSet waiters = statement.executeQuery(
                    "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'");
            waiters.next();
            return waiters.getInt(1) >= number;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    /** Gives its rows free as they were. */
    public void giveUp() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
