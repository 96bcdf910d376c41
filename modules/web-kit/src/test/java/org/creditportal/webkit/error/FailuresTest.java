package org.creditportal.webkit.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void knowsACollisionWhereverTheDatabaseTellsOfIt() {
        assertThat(Failures.isCollision(wrapped(new SQLTransactionRollbackException("Deadlock found"))))
                .isTrue();
        assertThat(Failures.isCollision(wrapped(new SQLException("Lock wait timeout exceeded", "HY000", 1205))))
                .isTrue();
        assertThat(Failures.isCollision(new EJBException(new LockTimeoutException("waited"))))
                .isTrue();
    }

    @Test
    void takesNoOtherFailureForOne() {
        assertThat(Failures.isCollision(wrapped(new SQLException("Duplicate entry", "23000", 1062))))
                .isFalse();
        assertThat(Failures.isCollision(new IllegalStateException("a bug"))).isFalse();
    }

    private static Exception wrapped(SQLException failure) {
        return new EJBException(new PersistenceException(failure));
    }
}
