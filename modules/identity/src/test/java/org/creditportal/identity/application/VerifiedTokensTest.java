package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

    private final Now now = new Now();
    private final VerifiedTokens tokens = new VerifiedTokens(null, now);
    private int verified;

    @Test
    void aTokenThatIsSentAgainIsVerifiedOnceInTenSeconds() throws Exception {
        assertThat(sent("one", NOON.plusSeconds(300)).getSubject()).isEqualTo("one");
        now.pass(Duration.ofSeconds(9));
        assertThat(sent("one", NOON.plusSeconds(300)).getSubject()).isEqualTo("one");
        assertThat(verified).isEqualTo(1);
        now.pass(Duration.ofSeconds(1));
        sent("one", NOON.plusSeconds(300));
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void nothingCountsLongerThanItself() throws Exception {
        sent("short", NOON.plusSeconds(5));
        now.pass(Duration.ofSeconds(5));
        sent("short", NOON.plusSeconds(5));
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void anotherTokenIsAnother() throws Exception {
        sent("one", NOON.plusSeconds(300));
        assertThat(sent("other", NOON.plusSeconds(300)).getSubject()).isEqualTo("other");
    }

    @Test
    void whatIsRefusedIsRefusedAgain() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.verify("bad", () -> {
                        verified++;
                        throw new LoginRefusedException("bad");
                    }))
                    .isInstanceOf(LoginRefusedException.class);
        }
        assertThat(verified).isEqualTo(2);
    }

    private JWTClaimsSet sent(String token, Instant until) throws Exception {
        return tokens.verify(token, () -> {
            verified++;
            return new JWTClaimsSet.Builder()
                    .subject(token)
                    .expirationTime(Date.from(until))
                    .build();
        });
    }

    private static final class Now extends Clock {

        private Instant instant = NOON;

        void pass(Duration time) {
            instant = instant.plus(time);
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this; // moments know no zone
        }
    }
}
