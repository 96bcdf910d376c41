package org.creditportal.kernel.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * The way into a connection pool. The pool makes connections one after the other: with a database that is stopped, not dead,
 * each caller would wait for all who came before to give up. So only a few are let in at once, and the others are told soon that
 * there is none; once it is known not to answer they are told at once. To be handed a connection that is there takes
 * microseconds: nobody waits here then.
 *
 * <p>Whoever holds a connection may need another one, for a transaction inside a transaction. Did all connections belong to such
 * callers, each would wait for the others for ever; so some are kept for those who hold one already (ADR 0042).
 */
final class PoolEntrance {

    private static final Logger LOG = System.getLogger(PoolEntrance.class.getName());
    private static final int LET_IN_AT_ONCE = 2;
    private static final long PATIENCE_MILLISECONDS = 5_000;
    private static final long REST_OF_WHO_WAITED = TimeUnit.SECONDS.toNanos(10);

    private final DataSource pool;
    private final String name;
    private final long patienceMilliseconds;
    private final Semaphore entrance = new Semaphore(LET_IN_AT_ONCE, true);
    private final Semaphore outermost = new Semaphore(TenantPool.OUTERMOST, true);
    private final ThreadLocal<AtomicInteger> lent = ThreadLocal.withInitial(AtomicInteger::new);
    private final ThreadLocal<Long> waitedInVain = new ThreadLocal<>();
    private final LongSupplier clock;
    private final Reachability database;

    PoolEntrance(DataSource pool, String name) {
        this(pool, name, PATIENCE_MILLISECONDS, System::nanoTime);
    }

    PoolEntrance(DataSource pool, String name, long patienceMilliseconds, LongSupplier clock) {
        this.pool = pool;
        this.name = name;
        this.patienceMilliseconds = patienceMilliseconds;
        this.clock = clock;
        this.database = new Reachability(clock);
    }

    String name() {
        return name;
    }

    /**
     * @throws SQLTransientConnectionException if others have waited for a connection for too long already, or the database did
     *     not answer a moment ago
     */
    Connection connection() throws SQLException {
        pass(entrance);
        try {
            return ask();
        } finally {
            entrance.release();
        }
    }

    /**
     * A connection that this thread holds until it is given back, be it beside others that it holds already.
     *
     * @throws SQLTransientConnectionException as {@link #connection()}
     */
    LentConnection lend() throws SQLException {
        AtomicInteger held = lent.get();
        boolean inner = held.get() > 0;
        if (!inner) {
            pass(outermost);
        }
        try {
            Connection connection = connection();
            held.incrementAndGet();
            return new LentConnection(connection, () -> {
                held.decrementAndGet();
                leave(inner);
            });
        } catch (SQLException | RuntimeException failure) {
            leave(inner);
            throw failure;
        }
    }

    private void leave(boolean inner) {
        if (!inner) {
            outermost.release();
        }
    }

    private Connection ask() throws SQLException {
        if (!database.mayAsk(hasWaited())) {
            throw new SQLTransientConnectionException("The database behind " + name + " did not answer a moment ago");
        }
        try {
            Connection connection = pool.getConnection();
            waitedInVain.remove();
            if (database.answered()) {
                LOG.log(Level.INFO, () -> "The database behind " + name + " answers again");
            }
            return connection;
        } catch (SQLException failure) {
            waitedInVain.set(clock.getAsLong());
            if (database.failed(DatabaseFailures.isUnreachable(failure))) {
                LOG.log(Level.WARNING, () -> "The database behind " + name + " does not answer");
            }
            throw failure;
        }
    }

    /** Whoever asks in vain for one part of a page is not the one who asks again for another part of it. */
    private boolean hasWaited() {
        Long waited = waitedInVain.get();
        return waited != null && clock.getAsLong() - waited < REST_OF_WHO_WAITED;
    }

    private void pass(Semaphore door) throws SQLException {
        try {
            if (!door.tryAcquire(patienceMilliseconds, TimeUnit.MILLISECONDS)) {
                waitedInVain.set(clock.getAsLong());
                throw new SQLTransientConnectionException("Others wait for a connection of " + name + " already");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Stopped while waiting for a connection of " + name, stopped);
        }
    }
}
