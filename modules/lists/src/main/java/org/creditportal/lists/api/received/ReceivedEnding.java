package org.creditportal.lists.api.received;

/** Why an entry that was decided elsewhere is no longer in force. */
public enum ReceivedEnding {
    /** The source does not tell it any more. */
    GONE_FROM_SOURCE,
    /** Its subject was found to be another, which has the same entry. */
    FOUND_TWICE
}
