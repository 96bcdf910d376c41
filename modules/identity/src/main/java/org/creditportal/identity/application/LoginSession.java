package org.creditportal.identity.application;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.identity.api.Officer;

/**
 * Who is logged in with an HTTP session, and where.
 *
 * @param tenant id of the tenant whose realm logged the officer in; the session counts on that tenant's hosts only
 * @param officer as told at {@code checkedAt}
 * @param idToken proof for the logout at the realm
 * @param refreshToken lets the portal ask the realm whether the login still stands
 * @param checkedAt when the realm last said so
 */
record LoginSession(String tenant, Officer officer, String idToken, String refreshToken, Instant checkedAt)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Without the tokens, so that they cannot get into a log by accident. */
    @Override
    public String toString() {
        return "LoginSession[" + tenant + ", " + officer.username() + ", " + checkedAt + "]";
    }
}
