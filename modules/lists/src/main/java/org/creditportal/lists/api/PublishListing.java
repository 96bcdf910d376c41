package org.creditportal.lists.api;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;

/**
 * Publishes an approved entry.
 *
 * @param until last day of publication, or null for the longest that the list type allows
 */
public record PublishListing(EntryNumber number, long seenVersion, LocalDate until, CommandToken token)
        implements EntryCommand {}
