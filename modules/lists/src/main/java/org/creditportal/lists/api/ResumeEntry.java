package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;

/**
 * A suspension of the credit office is over.
 *
 * @param document number of the decision that is lifted; may be {@code null} where one alone stands
 * @param words why
 */
public record ResumeEntry(EntryNumber number, long seenVersion, String document, String words, CommandToken token)
        implements EntryCommand, Serializable {

    @Override
    public String auditedReason() {
        return words;
    }
}
