package org.creditportal.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions, never for time. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Waiting() {}

    /** Returns as soon as the condition holds; fails when it does not within minutes. */
    public static void until(String what, BooleanSupplier condition) {
        until(what, PATIENCE, PAUSE, condition);
    }

    /**
     * Returns as soon as the condition holds.
     *
     * @param what the condition in words
     * @param pause how long to wait before it is asked for again
     * @throws IllegalStateException when it does not hold within the patience
     */
    public static void until(String what, Duration patience, Duration pause, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin >= patience.toNanos()) {
                throw new IllegalStateException(
                        "Waited " + patience + " in vain until " + what + "\n" + RunningPortal.atWork());
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
