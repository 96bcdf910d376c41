package org.creditportal.lists.api;

/**
 * The public must not see the notice of a proposal from this moment on: it was decided, withdrawn, or what it rests on is kept back.
 * As {@link EntryHidden}, it is observed within the transaction that takes the notice down.
 *
 * @param number the entry's {@link EntryNumber} as text
 */
public record NoticeTakenDown(String number) {}
