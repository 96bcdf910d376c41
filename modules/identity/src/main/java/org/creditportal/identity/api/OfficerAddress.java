package org.creditportal.identity.api;

/**
 * An officer with the address for mail.
 *
 * @param officer the officer, without duties
 * @param email the address; {@code null} when the account has none
 */
public record OfficerAddress(Officer officer, String email) {}
