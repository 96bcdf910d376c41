package org.creditportal.lists.api.received;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.lists.api.EntryCommand;
import org.creditportal.lists.api.EntryNumber;

/**
 * Notes something beside an entry that was decided elsewhere.
 *
 * @param words at most 500 characters
 */
public record AnnotateReceived(EntryNumber number, long seenVersion, String words, CommandToken token)
        implements EntryCommand {}
