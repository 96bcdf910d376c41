package org.creditportal.correspondence.api.mail;

import java.time.Instant;

/**
 * A letter as a line of a table.
 *
 * @param number its business number
 * @param kind why it was written
 * @param officer id of the officer's account
 * @param officerName what people called the officer
 * @param writtenAt when it was written
 * @param state what became of it
 * @param settledAt when that was; null while it waits
 * @param attempts how often it was tried
 * @param answer what the mail server or the portal said against it; null when nothing
 */
public record LetterRow(
        String number,
        LetterKind kind,
        String officer,
        String officerName,
        Instant writtenAt,
        LetterState state,
        Instant settledAt,
        int attempts,
        String answer) {}
