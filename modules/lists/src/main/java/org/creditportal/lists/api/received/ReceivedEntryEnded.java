package org.creditportal.lists.api.received;

/**
 * An entry that was decided elsewhere is no longer in force: its source tells it no more. Observed within the transaction that
 * ends it, so that whatever rests on it ends with it.
 *
 * @param number the entry's number as text
 */
public record ReceivedEntryEnded(String number) {}
