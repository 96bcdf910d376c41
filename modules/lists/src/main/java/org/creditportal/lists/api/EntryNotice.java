package org.creditportal.lists.api;

/** What befell an entry without the credit office's doing, so that it has to take note. */
public enum EntryNotice {
    /** The portal took it back, because a record that it rests on may not be public any more. */
    TAKEN_BACK,
    /** A record was corrected, and the facts are in words of their own: somebody has to compare them. */
    FACTS_TO_COMPARE,
    /** The portal had taken it back, and the record may be public again. */
    GROUND_BACK,
    /** Its subject was found to be one that is on the list already. */
    TWICE_ON_LIST
}
