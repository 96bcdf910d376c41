package org.creditportal.lists.api.received;

/**
 * An entry that was decided elsewhere is no longer in force: its source tells it no more, or it never was its subject's own. Observed within the transaction that
 * ends it, so that whatever rests on it ends with it.
 *
 * @param number the entry's number as text
 * @param ending why it ended
 */
public record ReceivedEntryEnded(String number, ReceivedEnding ending) {}
