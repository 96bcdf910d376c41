package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;

/**
 * Keeps that the prior notice was served, or the public notice put up.
 *
 * @param service never on a day to come; the notice may have been served with that of the penalty, before the proposal
 */
public record ServeNotice(EntryNumber number, long seenVersion, Service service, CommandToken token)
        implements EntryCommand {}
