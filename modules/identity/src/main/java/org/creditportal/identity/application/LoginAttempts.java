package org.creditportal.identity.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The open login attempts of one browser, at most five (one a tab), bound to one tenant. Immutable: a changed copy is put
 * back into the session, so that a cluster sees the change.
 *
 * @param tenant id of the tenant at whose host they were started
 * @param open the oldest first
 */
record LoginAttempts(String tenant, List<LoginAttempt> open) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    LoginAttempts {
        open = List.copyOf(open);
    }

    static LoginAttempts none(String tenant) {
        return new LoginAttempts(tenant, List.of());
    }

    LoginAttempts with(LoginAttempt attempt) {
        List<LoginAttempt> more = new ArrayList<>(open);
        more.add(attempt);
        return new LoginAttempts(tenant, more.subList(Math.max(0, more.size() - MOST), more.size()));
    }

    LoginAttempts without(LoginAttempt attempt) {
        return new LoginAttempts(
                tenant, open.stream().filter(other -> !other.equals(attempt)).toList());
    }

    Optional<LoginAttempt> find(String state) {
        return open.stream().filter(attempt -> attempt.state().equals(state)).findFirst();
    }
}
