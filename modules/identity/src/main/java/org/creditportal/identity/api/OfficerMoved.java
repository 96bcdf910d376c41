package org.creditportal.identity.api;

/**
 * An officer's account is shut, or gets another bureau, other roles or duties: what the officer had taken may no longer be the
 * officer's. Fired in the transaction in which that is done, before the realm is told.
 *
 * @param officerId the account's id
 */
public record OfficerMoved(String officerId) {}
