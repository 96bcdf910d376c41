package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    @Test
    void findsAnAttemptByItsStateOnly() {
        LoginAttempts attempts = LoginAttempts.none("kunming").with(attempt("a"));
        assertThat(attempts.find("a")).contains(attempt("a"));
        assertThat(attempts.find("b")).isEmpty();
    }

    @Test
    void anAttemptThatWasTakenOutWorksNoMore() {
        LoginAttempts attempts = LoginAttempts.none("kunming")
                .with(attempt("a"))
                .with(attempt("b"))
                .without(attempt("a"));
        assertThat(attempts.find("a")).isEmpty();
        assertThat(attempts.find("b")).isPresent();
    }

    @Test
    void keepsTheLastFive() {
        LoginAttempts attempts = LoginAttempts.none("kunming");
        for (int i = 0; i < 8; i++) {
            attempts = attempts.with(attempt("s" + i));
        }
        assertThat(attempts.open()).hasSize(5);
        assertThat(attempts.find("s2")).isEmpty();
        assertThat(attempts.find("s3")).isPresent();
    }

    private static LoginAttempt attempt(String state) {
        return new LoginAttempt(state, "nonce", "verifier", "/", TestRealm.NOW);
    }
}
