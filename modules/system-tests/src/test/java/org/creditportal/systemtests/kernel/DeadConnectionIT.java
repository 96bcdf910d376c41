package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.creditportal.kernel.persistence.TenantPool;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.kernel.work.WorkTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * A connection that died in its pool is replaced, and no other is touched: whoever works with one goes on. Closed under him, the driver
 * and he would wait for each other for ever (ADR 0129).
 */
@ArquillianTest
class DeadConnectionIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantPool POOL = new TenantPool(ALPHA, "app");

    /** Longer than a connection is believed to live without being asked. */
    private static final Duration UNASKED = Duration.ofMillis(1_500);

    @Inject
    private WorkTransaction transaction;

    @Inject
    private TenantWork work;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @Test
    void whoeverWorksGoesOnWhenAnIdleConnectionHasDied() {
        TenantScope.runAs(
                ALPHA,
                () -> transaction.call(() -> {
                    long mine = asked(DeadConnectionIT::id);
                    long idle = TenantWork.result(another());
                    assertThat(idle).isNotEqualTo(mine);
                    asked(connection -> killed(connection, idle));
                    LockSupport.parkNanos(UNASKED.toNanos());
                    assertThat(TenantWork.result(another())).isNotIn(mine, idle);
                    assertThat(asked(DeadConnectionIT::id)).isEqualTo(mine);
                    return true;
                }));
    }

    private Future<Long> another() {
        return work.begin(() -> transaction.call(() -> asked(DeadConnectionIT::id)));
    }

    private static long asked(Function<Connection, Long> question) {
        try (Connection connection = POOL.connection()) {
            return question.apply(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long id(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long killed(Connection connection, long id) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("KILL " + id);
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
