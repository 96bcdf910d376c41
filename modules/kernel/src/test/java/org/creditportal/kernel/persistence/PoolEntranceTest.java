package org.creditportal.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.resource.spi.LocalTransactionException;
import jakarta.resource.spi.ResourceAllocationException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoolEntranceTest {

    private static final long PATIENCE = 50;

    private final CountDownLatch inside = new CountDownLatch(2);
    private final CountDownLatch databaseAnswers = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final PoolEntrance entrance = new PoolEntrance(pool(), "jdbc/kunming/site", PATIENCE, System::nanoTime);

    @AfterEach
    void stop() {
        databaseAnswers.countDown();
        callers.shutdownNow();
    }

    @Test
    void tellsWhoComesLaterThatThereIsNoneInsteadOfQueueing() throws Exception {
        List<Future<Connection>> first = Stream.of(1, 2)
                .map(each -> callers.submit(entrance::connection))
                .toList();
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(entrance::connection)
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasMessageContaining("jdbc/kunming/site");
        databaseAnswers.countDown();
        for (Future<Connection> one : first) {
            assertThat(one.get(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void letsEverybodyInWhileThePoolAnswers() throws SQLException {
        databaseAnswers.countDown();
        for (int caller = 0; caller < 100; caller++) {
            assertThat(entrance.connection()).isNotNull();
        }
    }

    /** And whoever has waited for it in vain waits no second time: a page asks for its parts one after the other. */
    @Test
    void asksADatabaseThatDidNotAnswerOnceASecondForAll() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AtomicReference<Exception> failure =
                new AtomicReference<>(new SQLException("no connection", new SQLRecoverableException("no answer")));
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE);
        PoolEntrance guarded = new PoolEntrance(failing(asked, failure), "jdbc/kunming/app", PATIENCE, clock::get);

        for (int caller = 0; caller < 5; caller++) {
            assertThatThrownBy(guarded::connection).isInstanceOf(SQLException.class);
        }
        assertThat(asked).hasValue(1);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThatThrownBy(guarded::connection).hasMessageContaining("did not answer a moment ago");
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> somebodyElse(guarded)).hasMessage("no connection");
        assertThatThrownBy(() -> somebodyElse(guarded)).hasMessageContaining("did not answer a moment ago");
        assertThat(asked).hasValue(2);

        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertThatThrownBy(guarded::connection).hasMessage("no connection");
        failure.set(null);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(somebodyElse(guarded)).isNotNull();
        assertThat(guarded.connection()).isNotNull();
        assertThat(asked).hasValue(5);
    }

    /** On a thread of their own. */
    private static Connection somebodyElse(PoolEntrance pool) throws Exception {
        FutureTask<Connection> asking = new FutureTask<>(pool::connection);
        new Thread(asking).start();
        try {
            return asking.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw (Exception) failed.getCause();
        }
    }

    @Test
    void asksAPoolThatIsMerelyUsedUpAgainAtOnce() {
        AtomicInteger asked = new AtomicInteger();
        SQLException used = new SQLException(
                "in use", new ResourceAllocationException("in use", new IllegalStateException("all in use")));
        PoolEntrance full = new PoolEntrance(
                failing(asked, new AtomicReference<>(used)), "jdbc/kunming/app", PATIENCE, System::nanoTime);
        assertThatThrownBy(full::connection).hasMessage("in use");
        assertThatThrownBy(full::connection).hasMessage("in use");
        assertThat(asked).hasValue(2);
    }

    @Test
    void takesAConnectionThatBreaksWhenItIsHandedOutForADatabaseThatIsAway() {
        AtomicInteger asked = new AtomicInteger();
        SQLException broken = new SQLException(
                "no connection", new ResourceAllocationException("pool", new LocalTransactionException("broken")));
        PoolEntrance guarded = new PoolEntrance(
                failing(asked, new AtomicReference<>(broken)), "jdbc/kunming/app", PATIENCE, System::nanoTime);
        assertThatThrownBy(guarded::connection).isSameAs(broken);
        assertThatThrownBy(guarded::connection).hasMessageContaining("did not answer a moment ago");
        assertThat(asked).hasValue(1);
    }

    /** Transactions inside transactions, each of which holds its first connection until its second one has come. */
    @Test
    void keepsSomeForThoseWhoHoldOneAlready() throws Exception {
        Semaphore free = new Semaphore(TenantPool.CONNECTIONS);
        PoolEntrance bounded =
                new PoolEntrance(bounded(free), "jdbc/kunming/app", TimeUnit.SECONDS.toMillis(30), System::nanoTime);
        CountDownLatch holding = new CountDownLatch(TenantPool.CONNECTIONS);
        List<Future<Boolean>> nested = IntStream.range(0, 3 * TenantPool.CONNECTIONS)
                .mapToObj(caller -> callers.submit(() -> {
                    LentConnection outer = bounded.lend();
                    holding.countDown();
                    holding.await(200, TimeUnit.MILLISECONDS);
                    bounded.lend().giveBack();
                    outer.giveBack();
                    return true;
                }))
                .toList();
        for (Future<Boolean> one : nested) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(free.availablePermits()).isEqualTo(TenantPool.CONNECTIONS);
    }

    /** A pool that has so many connections, and lets callers wait for one as long as it takes. */
    private static DataSource bounded(Semaphore free) {
        return proxy(DataSource.class, () -> {
            free.acquire();
            return proxy(Connection.class, () -> {
                free.release();
                return null;
            });
        });
    }

    private static DataSource failing(AtomicInteger asked, AtomicReference<Exception> failure) {
        return proxy(DataSource.class, () -> {
            asked.incrementAndGet();
            if (failure.get() != null) {
                throw failure.get();
            }
            return proxy(Connection.class, () -> null);
        });
    }

    /** A pool whose database is stopped until the test says that it answers. */
    private DataSource pool() {
        return proxy(DataSource.class, () -> {
            inside.countDown();
            assertThat(databaseAnswers.await(10, TimeUnit.SECONDS)).isTrue();
            return proxy(Connection.class, () -> null);
        });
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.give()));
    }

    private interface Answer {
        Object give() throws Exception;
    }
}
