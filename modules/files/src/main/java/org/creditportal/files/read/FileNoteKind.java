package org.creditportal.files.read;

/**
 * What may be worth knowing of how a file was read. Texts in the bundle under {@code FileNoteKind.<KIND>}; the names are stable,
 * because bureaus' own systems read them.
 */
public enum FileNoteKind {
    /** The sheet whose rows were read. */
    SHEET_READ,
    /** Another sheet that has content. */
    SHEET_UNREAD,
    /** Another sheet that has a header and rows below it, like the one that was read. */
    FURTHER_TABLE_UNREAD,
    /** A hidden sheet that has content. */
    HIDDEN_SHEET_UNREAD,
    /** Lines above the header. */
    LINES_UNREAD,
    /** Lines that repeat the header. */
    HEADER_REPEATED,
    /** Columns that have values and no name. */
    COLUMNS_UNREAD,
    /** Rows that are hidden and were read like the others. */
    HIDDEN_ROWS_READ,
    /** Columns that are hidden and were read like the others. */
    HIDDEN_COLUMNS_READ
}
