package org.creditportal.kernel.persistence;

import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Makes one persistence unit serve all tenants: each connection comes from the current tenant's pool (ADR 0004). Named in
 * every unit's {@code persistence.xml}; the unit's property {@value #POOL_PROPERTY} says which of the tenant's pools.
 */
public class TenantSessionCustomizer implements SessionCustomizer {

    /** Unit property: {@code app} (default; in the background {@code work}) or {@code site}. */
    static final String POOL_PROPERTY = "creditportal.pool";

    @Override
    public void customize(Session session) {
        Object pool = session.getProperty(POOL_PROPERTY);
        TenantConnector connector = new TenantConnector(pool == null ? TenantPool.OFFICE : pool.toString());
        route(session, connector);
        // Repositories make their queries ready while others are asked; the provider's own map bears no two threads.
        AbstractSession own = (AbstractSession) session;
        own.setQueries(new ConcurrentHashMap<>(own.getQueries()));
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                connector.requireTenantFromNowOn();
            }

            @Override
            public void postAcquireUnitOfWork(SessionEvent event) {
                connector.joinTransaction();
            }
        });
    }

    /** Every login of the session, because the read pool keeps its own: with only the first, reads are not routed. */
    private static void route(Session session, TenantConnector connector) {
        session.getLogin().setConnector(connector);
        ServerSession server = (ServerSession) session;
        for (ConnectionPool pool : server.getConnectionPools().values()) {
            ((DatabaseLogin) pool.getLogin()).setConnector(connector);
        }
        ((DatabaseLogin) server.getReadConnectionPool().getLogin()).setConnector(connector);
    }
}
