package org.creditportal.kernel.tenant;

/**
 * A tenant's periods.
 *
 * @param collection from the decision until the record is entered for collection (K-8, B-5)
 * @param verificationReply from the provider's receipt of a verification notice until its reply (K-25)
 */
public record Deadlines(Deadline collection, Deadline verificationReply) {}
