package org.creditportal.webkit.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Threads of the server that wait for each other for ever: no limit of a statement or socket ends that, and whatever they had begun waits
 * with them until the node is started anew. Looked for now and then, because the server stands still while it looks.
 */
@ApplicationScoped
public class LockedThreads {

    private static final Logger LOGGER = Logger.getLogger(LockedThreads.class.getName());
    private static final long KEPT = TimeUnit.SECONDS.toNanos(15);

    private final LongSupplier clock;
    private boolean found;
    private boolean asked;
    private long askedAt;

    public LockedThreads() {
        this(System::nanoTime);
    }

    LockedThreads(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether there are any; once found they stay, and the log tells where they stand. */
    synchronized boolean areThere() {
        long now = clock.getAsLong();
        if (!found && (!asked || now - askedAt >= KEPT)) {
            asked = true;
            askedAt = now;
            found = look();
        }
        return found;
    }

    private static boolean look() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] locked = threads.findDeadlockedThreads();
        if (locked == null) {
            return false;
        }
        LOGGER.log(
                Level.SEVERE,
                () -> "Threads wait for each other for ever; start this node anew:\n"
                        + Arrays.stream(threads.getThreadInfo(locked, true, true))
                                .map(LockedThreads::told)
                                .collect(Collectors.joining("\n")));
        return true;
    }

    private static String told(ThreadInfo thread) {
        return thread.getThreadName() + " waits for " + thread.getLockName() + " of " + thread.getLockOwnerName() + "\n"
                + Arrays.stream(thread.getStackTrace())
                        .map(frame -> "\tat " + frame)
                        .collect(Collectors.joining("\n"));
    }
}
