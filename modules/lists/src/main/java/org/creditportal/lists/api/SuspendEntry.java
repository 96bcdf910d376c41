package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;

/**
 * The credit office keeps a published entry from the public, and its measures from applying, until it is resumed.
 *
 * @param document number of the decision
 * @param words why
 */
public record SuspendEntry(EntryNumber number, long seenVersion, String document, String words, CommandToken token)
        implements EntryCommand, Serializable {

    @Override
    public String auditedReason() {
        return words;
    }
}
