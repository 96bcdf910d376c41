package org.creditportal.lists.api;

/** What the bureau that identified a subject proposes to do to the published entry, and another officer of it decides. */
public interface EntryChange {

    /** Number of the entry. */
    String number();

    /** The entry's version as the proposer saw it. */
    long seenVersion();

    /** Why. */
    String reason();
}
