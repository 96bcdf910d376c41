package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RealmKeysTest {

    private static final RSAKey OLD = new TestRealm("old").key().toPublicJWK();
    private static final RSAKey NEW = new TestRealm("new").key().toPublicJWK();

    private final Hands clock = new Hands();
    private JWKSet published = new JWKSet(OLD);
    private boolean away;
    private int asked;
    private final RealmKeys keys = new RealmKeys(this::read, clock);

    @Test
    void refusesAWithdrawnKeyWithinAMinute() throws Exception {
        assertThat(knows(OLD)).isTrue();
        published = new JWKSet(NEW);
        clock.pass(Duration.ofSeconds(59));
        assertThat(knows(OLD)).isFalse();
    }

    @Test
    void refusesAWithdrawnKeyWithinAMinuteWhileStrangersAskForUnknownOnes() throws Exception {
        assertThat(knows(OLD)).isTrue();
        published = new JWKSet();
        for (int second = 0; second < 59; second++) {
            clock.pass(Duration.ofSeconds(1));
            assertThat(knows(NEW)).isFalse();
        }
        assertThat(knows(OLD)).isFalse();
    }

    @Test
    void learnsANewKeyAtOnce() throws Exception {
        assertThat(knows(OLD)).isTrue();
        published = new JWKSet(NEW);
        clock.pass(RealmKeys.BETWEEN_UNKNOWN);
        assertThat(knows(NEW)).isTrue();
    }

    @Test
    void aLoginJustAfterTheRealmChangedItsKeysIsNotRefused() throws Exception {
        assertThat(knows(OLD)).isTrue();
        published = new JWKSet(NEW);
        clock.pass(Duration.ofSeconds(1));
        assertThat(knows(NEW)).as("a stranger's token").isFalse();
        assertThat(keys.forTokensOfTheRealm().get(named(NEW), null)).hasSize(1);
        assertThat(asked).isEqualTo(2);
        assertThat(keys.forTokensOfTheRealm().get(named(NEW), null)).hasSize(1);
        assertThat(asked).as("it is known now").isEqualTo(2);
    }

    @Test
    void strangersCannotMakeItHammerTheRealm() throws Exception {
        for (int tenth = 0; tenth < 600; tenth++) {
            assertThat(knows(NEW)).isFalse();
            clock.pass(Duration.ofMillis(100));
        }
        assertThat(asked).isLessThanOrEqualTo(7);
        assertThat(knows(OLD)).isTrue();
    }

    @Test
    void anUnknownKeyIsUnknownAndNoOutageWhileTheRealmIsAway() throws Exception {
        assertThat(knows(OLD)).isTrue();
        away = true;
        clock.pass(Duration.ofMinutes(2));
        assertThat(knows(NEW)).isFalse();
        assertThat(knows(OLD)).isTrue();
    }

    @Test
    void bridgesAnOutageForFiveMinutesOnly() throws Exception {
        assertThat(knows(OLD)).isTrue();
        away = true;
        clock.pass(RealmKeys.BRIDGED);
        assertThatThrownBy(() -> knows(OLD)).isInstanceOf(KeySourceException.class);
        away = false;
        clock.pass(RealmKeys.WORD);
        assertThat(knows(OLD)).isTrue();
    }

    @Test
    void saysWhetherTheRealmAnswersWithoutAskingEachTime() {
        for (int i = 0; i < 100; i++) {
            assertThat(keys.answers()).isTrue();
        }
        away = true;
        clock.pass(RealmKeys.WORD);
        for (int i = 0; i < 100; i++) {
            assertThat(keys.answers()).isFalse();
        }
        assertThat(asked).isEqualTo(2);
        away = false;
        clock.pass(RealmKeys.WORD);
        assertThat(keys.answers()).isTrue();
    }

    private boolean knows(RSAKey key) throws KeySourceException {
        return !keys.get(named(key), null).isEmpty();
    }

    private static JWKSelector named(RSAKey key) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(key.getKeyID()).build());
    }

    private JWKSet read() throws IOException {
        asked++;
        if (away) {
            throw new IOException("away");
        }
        return published;
    }

    /** A clock that the test moves. */
    private static final class Hands extends Clock {

        private Instant now = TestRealm.NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
