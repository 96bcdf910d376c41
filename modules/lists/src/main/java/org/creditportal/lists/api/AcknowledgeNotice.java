package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/** Takes note of what befell an entry. */
public record AcknowledgeNotice(EntryNumber number, long seenVersion, CommandToken token) implements EntryCommand {}
