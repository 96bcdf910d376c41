package org.creditportal.lists.api.received;

/** What an entry that was decided elsewhere is on a day. */
public enum ReceivedStanding {
    /** The source tells it, and its last day has not passed. */
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    /** It was ended. */
    ENDED
}
