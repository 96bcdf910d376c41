package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/**
 * A reviewer's decision on a proposed entry.
 *
 * @param approve whether it is approved
 * @param reason why, at most 500 characters; never empty
 */
public record DecideListing(EntryNumber number, long seenVersion, boolean approve, String reason, CommandToken token)
        implements EntryCommand {

    @Override
    public String auditedReason() {
        return reason;
    }
}
