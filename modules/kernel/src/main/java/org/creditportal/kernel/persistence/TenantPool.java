package org.creditportal.kernel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.tenant.TenantId;

/**
 * One of a tenant's connection pools.
 *
 * @param tenant the tenant
 * @param purpose {@code app} for the office's requests, {@code work} for its work in the background, {@code audit} for lines of
 *     refused acts (see {@code kernel.audit}), or {@code site}
 */
public record TenantPool(TenantId tenant, String purpose) {

    /** How many connections a pool has for those who work at the same time; an operator's own pools have no fewer. */
    public static final int CONNECTIONS = 28;

    /** How many of them go to transactions that are inside no other; the rest is for transactions inside these. */
    public static final int OUTERMOST = CONNECTIONS - 4;

    static final String OFFICE = "app";
    static final String BACKGROUND = "work";

    private static final int PATIENCE_SECONDS = 1;

    private static final Cache<String, PoolEntrance> ENTRANCES = new Cache<>(TenantPool::find);

    /** Its name in JNDI. */
    String name() {
        return "jdbc/" + tenant + "/" + purpose;
    }

    /** Whether the database behind it answers now; asked outside any transaction. */
    public boolean answers() {
        try (Connection connection = entrance().connection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }

    /** A connection that takes part in the current transaction, and goes back when that is over. */
    public Connection connection() throws SQLException {
        return TransactionConnections.get(entrance());
    }

    private PoolEntrance entrance() {
        return ENTRANCES.get(name());
    }

    private static PoolEntrance find(String name) {
        try {
            return new PoolEntrance(InitialContext.doLookup(name), name);
        } catch (NamingException failure) {
            throw new IllegalStateException("No connection pool " + name, failure);
        }
    }
}
