package org.creditportal.kernel.work;

import java.util.concurrent.Callable;

/**
 * Whether nobody sits before a browser and waits for what this thread does. Work in the background may take longer for a statement
 * than a page may, and has connections of its own, so that neither keeps the other from the database.
 */
public final class Background {

    private static final ThreadLocal<Boolean> HERE = new ThreadLocal<>();

    private Background() {}

    /** Whether {@link TenantWork} has begun what this thread does. */
    public static boolean isHere() {
        return HERE.get() != null;
    }

    static <T> T call(Callable<T> work) throws Exception {
        HERE.set(true);
        try {
            return work.call();
        } finally {
            HERE.remove();
        }
    }
}
