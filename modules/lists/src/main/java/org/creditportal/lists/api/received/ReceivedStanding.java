package org.creditportal.lists.api.received;

/** What an entry that was decided elsewhere is on a day. */
public enum ReceivedStanding {
    /** The source tells it, and its last day has not passed. */
    IN_FORCE,
    /** It would be in force, but the credit office has suspended it here. */
    SUSPENDED,
    /** Its last day has passed. */
    EXPIRED,
    /** It was ended. */
    ENDED;

    /** Whether it counts, or would but for a suspension. */
    public boolean isStanding() {
        return this == IN_FORCE || this == SUSPENDED;
    }
}
