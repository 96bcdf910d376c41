package org.creditportal.lists.api;

/** What an entry is on a given day: its state, with publication told apart by its dates. */
public enum EntryStanding {
    /** Waits for the reviewer of the identifying bureau. */
    PROPOSED,
    /** Sent back by the credit office; waits to be amended or decided anew by the bureau. */
    RETURNED,
    /** Notice was given; the hearing runs or is over. */
    NOTIFIED,
    /** A statement waits for the bureau's answer. */
    STATED,
    /** The statement was answered; waits for the reviewer. */
    ANSWERED,
    /** Decided; waits for the service of the decision or for publication. */
    APPROVED,
    /** The decision was served; waits for publication by the credit office. */
    SERVED,
    /** Refused by the reviewer. */
    REJECTED,
    /** Published, and its last day has not passed. */
    IN_FORCE,
    /** Published, but not shown while a record that it rests on is disputed (K-29). */
    SUSPENDED,
    /** Published once; its last day has passed. */
    EXPIRED,
    /** Taken back by the credit office. */
    WITHDRAWN,
    /** Closed unpublished by the credit office. */
    CLOSED;

    /** Whether it counts, or would but for a suspension; the public need not see it any more. */
    public boolean isStanding() {
        return this == IN_FORCE || this == SUSPENDED;
    }
}
