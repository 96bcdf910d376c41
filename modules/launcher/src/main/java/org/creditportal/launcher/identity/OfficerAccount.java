package org.creditportal.launcher.identity;

import java.util.List;

/**
 * An officer to create in a tenant's realm.
 *
 * @param username the login name
 * @param email the address; {@code null} when there is none
 * @param displayName the name that colleagues see
 * @param bureau id of the officer's bureau
 * @param roles realm roles
 * @param password the first password
 * @param temporary whether the password must be changed at the first login
 * @param requiredActions what else Keycloak demands at the first login
 */
public record OfficerAccount(
        String username,
        String email,
        String displayName,
        String bureau,
        List<String> roles,
        String password,
        boolean temporary,
        List<String> requiredActions) {}
