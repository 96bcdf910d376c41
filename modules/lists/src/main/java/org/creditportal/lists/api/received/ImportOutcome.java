package org.creditportal.lists.api.received;

/** How the import of another authority's list went out. */
public enum ImportOutcome {
    /** All was taken; what vanished from the source was ended. */
    COMPLETE,
    /** Sound rows were taken; nothing was ended, because an unread row may be that of an entry. */
    ROWS_FAULTY,
    /** All rows were taken; nothing was ended, because so much is missing that the file may be cut off. */
    MUCH_MISSING,
    /** A later import of the same source took its place. */
    SUPERSEDED
}
