package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/**
 * Keeps that the decision to list was issued and served.
 *
 * @param decision number of the decision's document
 */
public record ServeDecision(EntryNumber number, long seenVersion, String decision, Service service, CommandToken token)
        implements EntryCommand {}
