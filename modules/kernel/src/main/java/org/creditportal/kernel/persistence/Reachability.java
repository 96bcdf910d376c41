package org.creditportal.kernel.persistence;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What is remembered of a database that did not answer. A request asks several times, each time in a transaction of its own,
 * and would wait out the limits again and again: for a while nobody asks any more, then one does for all.
 */
final class Reachability {

    private static final long REST = TimeUnit.SECONDS.toNanos(1);
    /** Longer than the limits of any pool, so that one who asks for all is not doubled while it waits. */
    private static final long QUESTION = TimeUnit.SECONDS.toNanos(30);

    private final LongSupplier clock;
    private boolean away;
    private long askAgain;

    /** @param clock nanoseconds, as {@link System#nanoTime()} counts them */
    Reachability(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Whether the caller may ask; who is told so says afterwards what became of it.
     *
     * @param waited whether the caller has waited in vain just now: then others ask
     */
    synchronized boolean mayAsk(boolean waited) {
        if (!away) {
            return true;
        }
        if (waited || clock.getAsLong() - askAgain < 0) {
            return false;
        }
        askAgain = clock.getAsLong() + QUESTION;
        return true;
    }

    /** @return whether it was away until now */
    synchronized boolean answered() {
        boolean wasAway = away;
        away = false;
        return wasAway;
    }

    /**
     * @param unreachable whether the database did not answer; else there was no connection for another reason, which says
     *     nothing new
     * @return whether it was thought to answer until now
     */
    synchronized boolean failed(boolean unreachable) {
        boolean lost = unreachable && !away;
        away |= unreachable;
        askAgain = clock.getAsLong() + REST;
        return lost;
    }
}
