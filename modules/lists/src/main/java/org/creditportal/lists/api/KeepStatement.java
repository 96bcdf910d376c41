package org.creditportal.lists.api;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;

/**
 * Keeps what the subject, or anybody after a public notice, said.
 *
 * @param receivedOn when the bureau received it; after the last day of the hearing it is late, and still heard until it is decided
 * @param waivesRest whether the subject asks for no more time to be heard; never after a public notice
 * @param words what was said, at most 500 characters; never empty
 */
public record KeepStatement(
        EntryNumber number,
        long seenVersion,
        LocalDate receivedOn,
        boolean waivesRest,
        String words,
        CommandToken token)
        implements EntryCommand {

    @Override
    public String auditedReason() {
        return words;
    }
}
