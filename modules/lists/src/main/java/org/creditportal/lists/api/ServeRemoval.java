package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/** Keeps that the decision to remove was served; never on a day to come. */
public record ServeRemoval(EntryNumber number, long seenVersion, Service service, CommandToken token)
        implements EntryCommand {}
