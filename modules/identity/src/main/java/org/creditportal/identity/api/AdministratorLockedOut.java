package org.creditportal.identity.api;

/**
 * An administrator's account has to wait after failed logins: somebody may be guessing its password. Fired outside any
 * transaction, on every node that sees it.
 *
 * @param officerId whose account
 * @param username its login name
 * @param occasion tells this time from every other, the same on every node
 */
public record AdministratorLockedOut(String officerId, String username, String occasion) {}
