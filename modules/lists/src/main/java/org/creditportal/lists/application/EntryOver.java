package org.creditportal.lists.application;

/**
 * An entry was led to a final state by an officer. Observed within the transaction.
 *
 * @param number the entry's number as text
 */
record EntryOver(String number) {}
