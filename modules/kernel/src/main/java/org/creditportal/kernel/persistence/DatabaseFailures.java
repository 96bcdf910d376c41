package org.creditportal.kernel.persistence;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells failures of the database that pass by themselves from all others. */
public final class DatabaseFailures {

    private static final int CAUSES_FOLLOWED = 20;
    /** MariaDB's and MySQL's numbers for a wait that was too long and for a deadlock. */
    private static final Set<Integer> COLLISIONS = Set.of(1205, 1213);

    private DatabaseFailures() {}

    /** The first cause of a type, the failure itself included; null when there is none. */
    public static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES_FOLLOWED; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }

    /**
     * Whether the database does not answer within its limits or gives no connection: whatever else is asked of it now would wait
     * as long.
     */
    public static boolean isAway(Throwable failure) {
        return cause(failure, SQLTransientException.class) != null && !isCollision(failure)
                || hasLostConnection(failure)
                || cause(failure, ResourceException.class) != null;
    }

    /**
     * Whether a connection was lost or cannot be made, unlike where a pool is merely used up: that is nobody's fault but the
     * pool's, and it is where the chain of causes ends then.
     */
    static boolean isUnreachable(Throwable failure) {
        return hasLostConnection(failure) || root(failure) instanceof ResourceException;
    }

    private static boolean hasLostConnection(Throwable failure) {
        return cause(failure, SQLRecoverableException.class) != null
                || cause(failure, SQLNonTransientConnectionException.class) != null;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < CAUSES_FOLLOWED; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /**
     * Whether two who worked at the same moment stood in each other's way: the database gave one of them up, or let one wait too
     * long. Nothing was done, and the same once more will do.
     */
    public static boolean isCollision(Throwable failure) {
        SQLException refused = cause(failure, SQLException.class);
        return refused instanceof SQLTransactionRollbackException
                || refused != null && COLLISIONS.contains(refused.getErrorCode())
                || cause(failure, PessimisticLockException.class) != null
                || cause(failure, LockTimeoutException.class) != null;
    }
}
