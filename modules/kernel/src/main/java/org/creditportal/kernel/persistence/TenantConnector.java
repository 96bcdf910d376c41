package org.creditportal.kernel.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.Background;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.Session;

/** Hands EclipseLink a connection of the current tenant's pool, enlisted by the container in the current transaction. */
class TenantConnector implements Connector {

    private static final long serialVersionUID = 1L;
    /** The server's own pool, used only while a unit deploys and EclipseLink looks at the database's kind. */
    private static final String DEPLOYMENT_POOL = "jdbc/__default";

    private final String pool;
    private volatile boolean deployed;

    TenantConnector(String pool) {
        this.pool = pool;
    }

    void requireTenantFromNowOn() {
        deployed = true;
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        try {
            if (!deployed) {
                return deployment();
            }
            return current().connection();
        } catch (SQLException failure) {
            throw DatabaseException.sqlException(failure);
        }
    }

    /**
     * Has the current transaction, if there is one, take its connection now. Left to the first statement, a unit that only
     * adds rows would ask for it when the bean has ended and the server commits, which then makes it no part of the
     * transaction.
     */
    void joinTransaction() {
        try {
            if (deployed && TransactionConnections.isTransactionActive()) {
                current().connection();
            }
        } catch (SQLException failure) {
            throw DatabaseException.sqlException(failure);
        }
    }

    private TenantPool current() {
        boolean background = pool.equals(TenantPool.OFFICE) && Background.isHere();
        return new TenantPool(TenantScope.current(), background ? TenantPool.BACKGROUND : pool);
    }

    private static Connection deployment() throws SQLException {
        try {
            return InitialContext.<DataSource>doLookup(DEPLOYMENT_POOL).getConnection();
        } catch (NamingException failure) {
            throw new IllegalStateException("No connection pool " + DEPLOYMENT_POOL, failure);
        }
    }

    /** One connector serves all copies of a login, so that all of them learn when deployment is over. */
    @Override
    public Object clone() {
        return this;
    }

    @Override
    public String getConnectionDetails() {
        return "pool " + pool + " of the current tenant";
    }

    @Override
    public void toString(PrintWriter writer) {
        writer.print(getConnectionDetails());
    }
}
