package org.creditportal.lists.application;

/**
 * An entry came to a final state, by an officer or because it lost what it rests on, or was amended to say something else: what
 * hangs on it falls. Observed within the transaction.
 *
 * @param number the entry's number as text
 */
record EntryOver(String number) {}
