package org.creditportal.records.api.record;

/**
 * What became of a record; texts in the bundle under {@code RecordState.<NAME>}. Whether it counts today is asked of its
 * dates, never stored.
 */
public enum RecordState {
    /** On record as its provider reported it. */
    RECORDED,
    /** Its provider took it back: no longer shown or used, its history stays. It can be put back. */
    WITHDRAWN
}
