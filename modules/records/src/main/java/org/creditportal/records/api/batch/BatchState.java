package org.creditportal.records.api.batch;

/**
 * What became of a received file: received → checked → confirmed → recorded. Before it is confirmed it can be discarded; a
 * file of which nothing can be recorded has failed. Texts in the bundle under {@code BatchState.<NAME>}.
 */
public enum BatchState {
    /** The file is stored; its rows are not checked yet. */
    RECEIVED,
    /** Every row has its result; good rows wait for the officer's confirmation. */
    CHECKED,
    /** The officer wants the good rows on record; they are being written. */
    CONFIRMED,
    /** The good rows are on record. */
    RECORDED,
    /** The officer gave the file up; nothing of it is on record. */
    DISCARDED,
    /** No row of the file can be recorded; its errors stay to be read. */
    FAILED
}
