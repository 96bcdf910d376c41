package org.creditportal.kernel.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.creditportal.kernel.error.CollisionException;

/** What a unique key refused, because somebody else put the same in at the same moment. */
public final class Duplicates {

    private static final int CAUSES_FOLLOWED = 20;

    private Duplicates() {}

    /** The failure as whoever was second is told it; itself when it is another one. */
    public static RuntimeException told(PersistenceException failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES_FOLLOWED; depth++) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return new CollisionException();
            }
            cause = cause.getCause();
        }
        return failure;
    }
}
