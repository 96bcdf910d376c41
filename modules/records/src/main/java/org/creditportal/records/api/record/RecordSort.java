package org.creditportal.records.api.record;

/** By what found records can be sorted: only by what an index is sorted by. */
public enum RecordSort {
    /** By the day of the decision, then by age. */
    DECIDED_ON,
    /** By the order in which they came on record. */
    RECORDED_AT
}
