package org.creditportal.records.api.record;

/** By what found records can be sorted. */
public enum RecordSort {
    DECIDED_ON,
    RECORDED_AT,
    SUBJECT_NAME,
    DOCUMENT_NUMBER
}
