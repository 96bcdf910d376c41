package org.creditportal.identity.application;

import java.time.Instant;

/**
 * A login that was sent to the realm and has not come back. The browser that began it keeps it, sealed ({@link
 * SealedAttempts}), so that nobody can be made to finish somebody else's login and the portal keeps nothing for strangers.
 *
 * @param state names the attempt; comes back with the answer
 * @param nonce must stand in the ID token
 * @param verifier the secret whose digest went out with the question (PKCE)
 * @param target where to go afterwards: path and query below the office, beginning with a slash
 * @param startedAt when the browser was sent away, in whole seconds
 */
record LoginAttempt(String state, String nonce, String verifier, String target, Instant startedAt) {

    /** Without the secrets, so that they cannot get into a log by accident. */
    @Override
    public String toString() {
        return "LoginAttempt[" + target + ", " + startedAt + "]";
    }
}
