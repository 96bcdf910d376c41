package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/**
 * Takes a published entry back.
 *
 * @param reason why, at most 500 characters; never empty
 */
public record WithdrawListing(EntryNumber number, long seenVersion, String reason, CommandToken token)
        implements EntryCommand {

    @Override
    public String auditedReason() {
        return reason;
    }
}
