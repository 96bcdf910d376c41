package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/**
 * Leads an entry on by words alone.
 *
 * @param next where it is led
 * @param words the answer to a statement, or why it is sent back or closed; at most 500 characters, never empty
 */
public record LeadEntry(EntryNumber number, long seenVersion, EntryState next, String words, CommandToken token)
        implements EntryCommand {

    @Override
    public String auditedReason() {
        return words;
    }
}
