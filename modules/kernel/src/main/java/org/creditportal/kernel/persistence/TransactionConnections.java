package org.creditportal.kernel.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Gives all persistence units of one transaction the same connection of a pool. Left alone, each unit would hold one of its
 * own; the server enlists only the first of them, and what the others write commits by itself whatever becomes of the
 * transaction (seen: audit lines that stayed after a roll-back).
 */
final class TransactionConnections {

    private static final Logger LOG = System.getLogger(TransactionConnections.class.getName());
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    private static volatile TransactionSynchronizationRegistry found;

    private TransactionConnections() {}

    /** Whether this thread is in a transaction that may still change something. */
    static boolean isTransactionActive() {
        return registry().getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** The current transaction's connection of the pool, or a new one outside any transaction. */
    static Connection get(PoolEntrance pool) throws SQLException {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION || registry.getTransactionKey() == null) {
            return pool.connection();
        }
        String key = TransactionConnections.class.getName() + "/" + pool.name();
        Connection shared = (Connection) registry.getResource(key);
        if (shared == null) {
            shared = keptOpen(untilEnd(registry, pool));
            registry.putResource(key, shared);
        }
        return shared;
    }

    private static Connection untilEnd(TransactionSynchronizationRegistry registry, PoolEntrance pool)
            throws SQLException {
        LentConnection lent = pool.lend();
        try {
            demandEnlisted(lent.connection(), pool);
            registry.registerInterposedSynchronization(new GiveBackAtEnd(lent));
            return lent.connection();
        } catch (SQLException | RuntimeException failure) {
            lent.giveBack();
            throw failure;
        }
    }

    /**
     * A connection that the server did not make part of the transaction commits each statement by itself: nobody may use it.
     * So it is where a transaction was begun by anything but the container, on a thread that began in an enterprise bean.
     */
    private static void demandEnlisted(Connection connection, PoolEntrance pool) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "The connection of " + pool.name() + " is not part of the transaction that asks for it");
        }
    }

    /** Looked up once: the server has one, which speaks for whatever thread asks it. */
    private static TransactionSynchronizationRegistry registry() {
        TransactionSynchronizationRegistry known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    private static TransactionSynchronizationRegistry find() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException failure) {
            throw new IllegalStateException("No transactions on this thread", failure);
        }
    }

    /** A unit that is done with the connection must not close it under the others. */
    private static Connection keptOpen(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                TransactionConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if ("close".equals(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    /** Gives the connection back to its pool when the transaction is over. */
    private record GiveBackAtEnd(LentConnection connection) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Units write in their own synchronizations before this one.
        }

        @Override
        public void afterCompletion(int status) {
            try {
                connection.giveBack();
            } catch (SQLException failure) {
                LOG.log(Level.WARNING, "Connection was not given back to its pool", failure);
            }
        }
    }
}
