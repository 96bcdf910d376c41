package org.creditportal.records.api.record;

/** How a record stands today; texts in the bundle under {@code RecordStanding.<NAME>}. */
public enum RecordStanding {
    /** Not withdrawn; as a row's standing also neither disputed nor repaired. */
    ON_RECORD,
    /** The subject objected, and the objection is open. */
    DISPUTED,
    /** The subject's credit was repaired. */
    REPAIRED,
    /** Taken back by its provider. */
    WITHDRAWN
}
