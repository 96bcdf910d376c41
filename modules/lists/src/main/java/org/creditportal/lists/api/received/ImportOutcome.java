package org.creditportal.lists.api.received;

/** How the import of another authority's list went out. */
public enum ImportOutcome {
    /** All was taken; what vanished from the source was ended. */
    COMPLETE,
    /** Sound rows were taken and what surely vanished was ended; entries that an unread row may tell were kept. */
    ROWS_FAULTY,
    /** All rows were taken; nothing was ended, because so much is missing that the file may be cut off. */
    MUCH_MISSING,
    /** A later import of the same source took its place. */
    SUPERSEDED,
    /** No row counts yet: the file has columns of which nobody here knows what they tell, and no officer has read which. */
    COLUMNS_UNREAD
}
