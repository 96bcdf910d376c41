package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;

/**
 * The credit office's suspension is over.
 *
 * @param words why
 */
public record ResumeEntry(EntryNumber number, long seenVersion, String words, CommandToken token)
        implements EntryCommand, Serializable {

    @Override
    public String auditedReason() {
        return words;
    }
}
