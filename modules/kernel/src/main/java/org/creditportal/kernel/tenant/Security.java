package org.creditportal.kernel.tenant;

import java.time.Duration;

/**
 * Rules for the login of a tenant's officers, set in its Keycloak realm.
 *
 * @param secondFactor whether officers must use a one-time code beside the password
 * @param maxFailures failed logins after which the account is locked
 * @param idle time without activity after which a session ends
 */
public record Security(boolean secondFactor, int maxFailures, Duration idle) {}
