package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keycloak.representations.idm.EventRepresentation;

/** What the current tenant's realm remembers of its officers' logins, for half a year. */
@ApplicationScoped
public class RealmLogins {

    private static final String WAITS = "USER_DISABLED_BY_TEMPORARY_LOCKOUT";
    private static final int AT_ONCE = 100;
    private static final int MOST = 2_000;

    @Inject
    RealmConnections connections;

    /** The officer's last login at the portal; {@code null} when there was none. */
    Instant last(String officerId) {
        return connections
                .current()
                .getEvents(List.of("LOGIN"), OpenIdRealm.CLIENT.getValue(), officerId, null, null, null, 0, 1)
                .stream()
                .map(login -> Instant.ofEpochMilli(login.getTime()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the account must wait after failed logins. */
    boolean mustWait(String officerId) {
        return Boolean.TRUE.equals(connections
                .current()
                .attackDetection()
                .bruteForceUserStatus(officerId)
                .get("disabled"));
    }

    /** Ends the waiting. */
    void forgetFailures(String officerId) {
        connections.current().attackDetection().clearBruteForceForUser(officerId);
    }

    /** Accounts that have begun to wait since then, the oldest first; of very many only the newest {@value #MOST}. */
    List<EventRepresentation> waitsSince(Instant moment) {
        List<EventRepresentation> since = new ArrayList<>();
        int found = AT_ONCE;
        while (found == AT_ONCE && since.size() < MOST) {
            List<EventRepresentation> further =
                    connections
                            .current()
                            .getEvents(List.of(WAITS), null, null, null, null, null, since.size(), AT_ONCE)
                            .stream()
                            .filter(event -> event.getTime() > moment.toEpochMilli())
                            .toList();
            found = further.size();
            since.addAll(further);
        }
        Collections.reverse(since);
        return since;
    }
}
