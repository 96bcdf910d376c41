package org.creditportal.systemtests.kernel;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock, which a test may put forward so as not to wait. */
@ApplicationScoped
@Alternative
@Priority(1)
public class FixtureClock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Public, because the container hands out a stand-in, which passes on only what is. */
    public void putForward(Duration duration) {
        ahead.set(duration);
    }

    public void putBack() {
        ahead.set(Duration.ZERO);
    }

    @Produces
    public Clock clock() {
        return new Shifted(ahead, ZoneOffset.UTC);
    }

    private static final class Shifted extends Clock {

        private final AtomicReference<Duration> ahead;
        private final ZoneId zone;

        Shifted(AtomicReference<Duration> ahead, ZoneId zone) {
            this.ahead = ahead;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(ahead, other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead.get());
        }
    }
}
