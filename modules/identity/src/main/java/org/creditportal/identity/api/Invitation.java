package org.creditportal.identity.api;

/**
 * What to hand to the invited officer. The password exists nowhere else in the portal and cannot be shown again.
 *
 * @param officerId the new account
 * @param username the login name
 * @param temporaryPassword must be changed at the first login
 */
public record Invitation(String officerId, String username, String temporaryPassword) {

    /** Without the password, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "Invitation[" + username + "]";
    }
}
