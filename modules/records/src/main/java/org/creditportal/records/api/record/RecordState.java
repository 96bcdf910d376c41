package org.creditportal.records.api.record;

/**
 * What became of a record; texts in the bundle under {@code RecordState.<NAME>}. Whether it is in force today is asked of
 * its dates, never stored.
 */
public enum RecordState {
    /** On record as its provider reported it. */
    RECORDED
}
