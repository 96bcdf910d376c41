package org.creditportal.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongSupplier;
import org.creditportal.webkit.door.RefusedBodyException;

/**
 * How much of a body is read, and how long that may take: a start that forgives a slow line, then 32 KiB a second. Whoever
 * sends less holds a thread that others need.
 */
final class BodyPace {

    private static final long START_NANOS = 20_000_000_000L;
    private static final long LEAST_PER_SECOND = 32L * 1024;
    private static final long SECOND = 1_000_000_000L;

    private final long limit;
    private final LongSupplier nanoTime;
    private final long begun;
    private long read;

    /**
     * @param limit most bytes that are read
     * @param nanoTime as {@link System#nanoTime}
     */
    BodyPace(long limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** Counts what has come. */
    void count(long bytes) throws RefusedBodyException {
        read += bytes;
        if (read > limit) {
            throw new RefusedBodyException(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, null);
        }
        if (nanoTime.getAsLong() - begun > START_NANOS + read / LEAST_PER_SECOND * SECOND) {
            throw new RefusedBodyException(HttpServletResponse.SC_REQUEST_TIMEOUT, null);
        }
    }
}
