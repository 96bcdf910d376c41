package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/**
 * Takes a published entry back.
 *
 * @param removal id of a removal reason that fits the listing reason; {@code null} where the list names none
 * @param document number of the decision to remove; {@code null} where the list names no removal reasons
 * @param reason why, at most 500 characters; never empty
 */
public record WithdrawListing(
        EntryNumber number, long seenVersion, String removal, String document, String reason, CommandToken token)
        implements EntryCommand {

    @Override
    public String auditedReason() {
        return reason;
    }
}
