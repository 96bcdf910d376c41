package org.creditportal.lists.api;

import java.util.Set;
import org.creditportal.casework.api.once.CommandToken;

/**
 * Takes note of what befell an entry.
 *
 * @param notices which of it: those that the officer read
 */
public record AcknowledgeNotice(EntryNumber number, long seenVersion, Set<EntryNotice> notices, CommandToken token)
        implements EntryCommand {

    public AcknowledgeNotice {
        notices = Set.copyOf(notices);
    }
}
