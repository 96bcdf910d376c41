package org.creditportal.records.api.subject;

/**
 * An organisation stands on the business register otherwise than it was told before. It is observed within the transaction that tells
 * it: who told the earlier is known to be overtaken once that is confirmed.
 *
 * @param subject its number, as text
 * @param now how it stands
 */
public record RegistrationChanged(String subject, RegistrationRow now) {}
