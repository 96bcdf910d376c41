package org.creditportal.kernel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The way into a connection pool. The pool makes connections one after the other: with a database that is stopped, not dead,
 * each caller would wait for all who came before to give up. So only a few are let in at once, and the others are told soon that
 * there is none. To be handed a connection that is there takes microseconds: nobody waits here then.
 */
final class PoolEntrance {

    private static final int LET_IN_AT_ONCE = 2;
    private static final long PATIENCE_MILLISECONDS = 5_000;

    private final DataSource pool;
    private final String name;
    private final long patienceMilliseconds;
    private final Semaphore entrance = new Semaphore(LET_IN_AT_ONCE, true);

    PoolEntrance(DataSource pool, String name) {
        this(pool, name, PATIENCE_MILLISECONDS);
    }

    PoolEntrance(DataSource pool, String name, long patienceMilliseconds) {
        this.pool = pool;
        this.name = name;
        this.patienceMilliseconds = patienceMilliseconds;
    }

    String name() {
        return name;
    }

    /** @throws SQLTransientConnectionException if others have waited for a connection for too long already */
    Connection connection() throws SQLException {
        enter();
        try {
            return pool.getConnection();
        } finally {
            entrance.release();
        }
    }

    private void enter() throws SQLException {
        try {
            if (!entrance.tryAcquire(patienceMilliseconds, TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException("Others wait for a connection of " + name + " already");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Stopped while waiting for a connection of " + name, stopped);
        }
    }
}
