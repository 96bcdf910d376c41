package org.creditportal.kernel.tenant;

import java.time.Duration;

/**
 * Rules for the login of a tenant's officers, set in its Keycloak realm and kept by the office.
 *
 * @param secondFactor whether officers must use a one-time code beside the password
 * @param maxFailures failed logins in a row after which each further one makes the account wait, longer each time
 * @param idle time without activity after which a session ends
 * @param sessionsPerOfficer how many sessions an officer may have, divided among the nodes; the oldest ends. 5 where the file says nothing
 * @param sessions how many sessions the tenant's officers may have, divided among the nodes; the one not used for longest ends. 2,000 where
 *     the file says nothing
 */
public record Security(boolean secondFactor, int maxFailures, Duration idle, int sessionsPerOfficer, int sessions) {

    private static final int USUAL_PER_OFFICER = 5;
    private static final int USUAL = 2_000;

    public Security {
        sessionsPerOfficer = sessionsPerOfficer == 0 ? USUAL_PER_OFFICER : sessionsPerOfficer;
        sessions = sessions == 0 ? USUAL : sessions;
    }
}
