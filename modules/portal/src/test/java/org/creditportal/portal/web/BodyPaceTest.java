package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.creditportal.webkit.door.RefusedBodyException;
import org.junit.jupiter.api.Test;

class BodyPaceTest {

    private static final int KIBIBYTE = 1024;

    private final AtomicLong nanos = new AtomicLong();
    private final BodyPace pace = new BodyPace(10_000L * KIBIBYTE, nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void bearsASlowStart() {
        pass(Duration.ofSeconds(19));
        assertThatNoException().isThrownBy(() -> pace.count(1));
    }

    @Test
    void sendsAwayWhoDribbles() {
        pass(Duration.ofSeconds(21));
        assertThatThrownBy(() -> pace.count(1))
                .isInstanceOf(RefusedBodyException.class)
                .hasMessageContaining("408");
    }

    @Test
    void givesTimeForWhatHasCome() throws RefusedBodyException {
        for (int second = 0; second < 200; second++) {
            pass(Duration.ofSeconds(1));
            pace.count(40L * KIBIBYTE);
        }
    }

    @Test
    void sendsAwayWhoFallsBehind() {
        assertThatThrownBy(() -> {
                    for (int second = 0; second < 200; second++) {
                        pass(Duration.ofSeconds(1));
                        pace.count(20L * KIBIBYTE);
                    }
                })
                .hasMessageContaining("408");
    }

    @Test
    void readsNoMoreThanItsLimit() throws RefusedBodyException {
        pace.count(10_000L * KIBIBYTE);
        assertThatThrownBy(() -> pace.count(1)).hasMessageContaining("413");
    }
}
