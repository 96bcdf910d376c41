package org.creditportal.identity.application;

import java.io.Serializable;
import java.time.Instant;

/**
 * A login that was sent to the realm and has not come back. It is kept in the HTTP session of the browser that started it,
 * so that nobody can be made to finish somebody else's login.
 *
 * @param state names the attempt; comes back with the answer
 * @param nonce must stand in the ID token
 * @param verifier the secret whose digest went out with the question (PKCE)
 * @param target where to go afterwards: path and query below the office, beginning with a slash
 * @param startedAt when the browser was sent away
 */
record LoginAttempt(String state, String nonce, String verifier, String target, Instant startedAt)
        implements Serializable {

    private static final long serialVersionUID = 1L;
}
