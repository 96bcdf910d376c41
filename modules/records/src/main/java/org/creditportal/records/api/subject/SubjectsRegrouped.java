package org.creditportal.records.api.subject;

/**
 * Two subjects are one from this moment on, or are two again. It is observed within the transaction that does it: what was told of
 * either is known to be overtaken once that is confirmed.
 *
 * @param from number of the first, as text
 * @param into number of the second, as text
 * @param one whether the first is held to be the second from now on; else they are two again
 */
public record SubjectsRegrouped(String from, String into, boolean one) {}
