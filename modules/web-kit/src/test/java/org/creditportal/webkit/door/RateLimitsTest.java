package org.creditportal.webkit.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TenantId BEIDAIHE = new TenantId("beidaihe");
    private static final Rate THREE_A_MINUTE = new Rate(3, Duration.ofMinutes(1));

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private Optional<Refusal> ask(TenantId tenant, String kind, String name) {
        return limits.count(tenant, kind, name, THREE_A_MINUTE);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void refusesWhatIsOneTooManyAndSaysWhenToComeBack() {
        for (int i = 0; i < 3; i++) {
            assertThat(ask(KUNMING, "LOGIN", "198.51.100.7")).isEmpty();
        }
        assertThat(ask(KUNMING, "LOGIN", "198.51.100.7")).hasValue(new Refusal(429, "Retry-After", "20"));
        pass(Duration.ofSeconds(20));
        assertThat(ask(KUNMING, "LOGIN", "198.51.100.7")).isEmpty();
        assertThat(ask(KUNMING, "LOGIN", "198.51.100.7")).isPresent();
    }

    @Test
    void countsTenantsKindsAndSendersApart() {
        for (int i = 0; i < 3; i++) {
            ask(KUNMING, "LOGIN", "198.51.100.7");
        }
        assertThat(ask(BEIDAIHE, "LOGIN", "198.51.100.7")).isEmpty();
        assertThat(ask(KUNMING, "OPEN_DATA", "198.51.100.7")).isEmpty();
        assertThat(ask(KUNMING, "LOGIN", "198.51.100.8")).isEmpty();
    }

    /** The same ceiling for all nodes together: a node of two lets in half of it. */
    @Test
    void takesItsShareWhereThereAreMoreNodes() {
        System.setProperty(PortalSettings.NODES.key(), "2");
        try {
            assertThat(ask(KUNMING, "LOGIN", "198.51.100.7")).isEmpty();
            assertThat(ask(KUNMING, "LOGIN", "198.51.100.7")).isEmpty();
            assertThat(ask(KUNMING, "LOGIN", "198.51.100.7")).isPresent();
        } finally {
            System.clearProperty(PortalSettings.NODES.key());
        }
        assertThat(PortalSettings.share(5)).isEqualTo(5);
    }

    private Optional<Refusal> login() {
        return limits.brake(KUNMING, "LOGIN", "198.51.100.7", THREE_A_MINUTE);
    }

    private void assertWaits(int seconds) {
        while (login().isEmpty()) {
            // goes on guessing
        }
        assertThat(login()).hasValue(new Refusal(429, "Retry-After", Integer.toString(seconds)));
    }

    @Test
    void whoeverGuessesOnWaitsLongerEachTimeAndWhoWaitsIsLetInAgain() {
        assertWaits(30);
        pass(Duration.ofSeconds(10));
        assertThat(login()).as("asking meanwhile makes it no longer").hasValue(new Refusal(429, "Retry-After", "20"));
        pass(Duration.ofSeconds(20));
        assertWaits(60);
        pass(Duration.ofSeconds(60));
        assertWaits(90);
        assertThat(limits.brake(KUNMING, "LOGIN", "198.51.100.8", THREE_A_MINUTE))
                .as("another address")
                .isEmpty();
        pass(Duration.ofSeconds(90));
        for (int times = 4; times < 25; times++) {
            int seconds = Math.min(600, 30 * times);
            assertWaits(seconds);
            pass(Duration.ofSeconds(seconds));
        }
        pass(Duration.ofMinutes(12));
        assertWaits(30);
    }

    @Test
    void forgetsWhoAskedNothingForLongAndNeverRemembersTooMany() {
        for (int i = 0; i < 60_000; i++) {
            ask(KUNMING, "LOGIN", "sender " + i);
        }
        assertThat(limits.senders()).isLessThanOrEqualTo(50_000);
        pass(Duration.ofHours(2));
        assertThat(limits.senders()).isZero();
    }
}
