package org.creditportal.lists.api;

/** What an entry is on a given day: its state, with publication told apart by its dates. */
public enum EntryStanding {
    /** Waits for the reviewer of the identifying bureau. */
    PROPOSED,
    /** Waits for publication by the credit office. */
    APPROVED,
    /** Refused by the reviewer. */
    REJECTED,
    /** Published, and its last day has not passed. */
    IN_FORCE,
    /** Published, but not shown while a record that it rests on is disputed (K-29). */
    SUSPENDED,
    /** Published once; its last day has passed. */
    EXPIRED,
    /** Taken back by the credit office. */
    WITHDRAWN
}
