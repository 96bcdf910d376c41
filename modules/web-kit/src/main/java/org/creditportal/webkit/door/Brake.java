package org.creditportal.webkit.door;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.creditportal.kernel.tenant.Rate;

/**
 * A limit that grows heavier for one sender: the first time he asks too often he waits for half a minute, and each further time
 * half a minute longer, ten minutes at most. To ask while waiting makes nothing worse, because a browser does so by itself. Who
 * has been quiet until everything has come back begins anew.
 */
final class Brake {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int MOST_STEPS = 20;

    private final Bucket bucket;
    private final Rate rate;
    private final TimeMeter time;

    private int steps;
    private long waitsUntil;

    Brake(Bucket bucket, Rate rate, TimeMeter time) {
        this.bucket = bucket;
        this.rate = rate;
        this.time = time;
        this.waitsUntil = time.currentTimeNanos();
    }

    /** How long the sender must wait; nothing when he is let in. */
    synchronized Optional<Duration> ask() {
        long now = time.currentTimeNanos();
        if (now < waitsUntil) {
            return Optional.of(Duration.ofNanos(waitsUntil - now));
        }
        if (now - waitsUntil > rate.within().toNanos()) {
            steps = 0;
        }
        if (bucket.tryConsume(1)) {
            return Optional.empty();
        }
        steps = Math.min(steps + 1, MOST_STEPS);
        Duration wait = STEP.multipliedBy(steps);
        waitsUntil = now + wait.toNanos();
        return Optional.of(wait);
    }
}
