package org.creditportal.lists.api.received;

/** Why an entry that was decided elsewhere is no longer in force. */
public enum ReceivedEnding {
    /** The source does not tell it any more. */
    GONE_FROM_SOURCE,
    /** Its last day was over when the source told a later one: what is told since is another entry. */
    LAPSED,
    /** Its subject was found to be another, which has the same entry. */
    FOUND_TWICE;

    /** Whether it was right as long as it was in force. */
    public boolean wasRight() {
        return this != FOUND_TWICE;
    }
}
