package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import org.junit.jupiter.api.Test;

class SealedAttemptsTest {

    private static final LoginAttempt ATTEMPT =
            new LoginAttempt("state", "nonce", "verifier", "/records/list.xhtml?q=贸易", TestRealm.NOW);

    private final SealedAttempts kunming = at(Duration.ZERO, 1);

    @Test
    void opensWhatItSealed() {
        assertThat(kunming.open(kunming.seal(ATTEMPT))).contains(ATTEMPT);
    }

    @Test
    void sealsOtherwiseEachTimeAndShowsNothing() {
        assertThat(kunming.seal(ATTEMPT))
                .isNotEqualTo(kunming.seal(ATTEMPT))
                .doesNotContain("verifier")
                .hasSizeLessThan(1_000)
                .matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void opensNothingThatAnotherTenantSealed() {
        assertThat(at(Duration.ZERO, 2).open(kunming.seal(ATTEMPT))).isEmpty();
    }

    @Test
    void opensNothingThatWasChanged() {
        String sealed = kunming.seal(ATTEMPT);
        for (int i = 0; i < sealed.length() - 1; i += 7) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(kunming.open(sealed.substring(0, i) + other + sealed.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void opensNothingThatNobodySealed() {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim("state", "state")
                .issueTime(Date.from(TestRealm.NOW))
                .build();
        for (String text : new String[] {"", "a", "a.b.c", "....", new PlainJWT(claims).serialize()}) {
            assertThat(kunming.open(text)).isEmpty();
        }
    }

    @Test
    void opensNothingAfterHalfAnHour() {
        String sealed = kunming.seal(ATTEMPT);
        assertThat(at(Duration.ofMinutes(29), 1).open(sealed)).contains(ATTEMPT);
        assertThat(at(Duration.ofMinutes(30), 1).open(sealed)).isEmpty();
    }

    private static SealedAttempts at(Duration later, int tenant) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) tenant);
        return new SealedAttempts(key, Clock.fixed(TestRealm.NOW.plus(later), ZoneOffset.UTC));
    }
}
