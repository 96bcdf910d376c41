package org.creditportal.lists.api;

/**
 * The public must not see the entry from this moment on, though it stands and counts for a term of its own: what it rests on may only
 * not be shown. As {@link EntryHidden}, it is observed within the transaction that takes the entry out of sight; what rests on the entry
 * goes on.
 *
 * @param number the entry's {@link EntryNumber} as text
 */
public record EntryUnseen(String number) {}
