package org.creditportal.records.api.record;

/** What a record tells of; texts in the bundle under {@code RecordKind.<NAME>}. */
public enum RecordKind {
    /** An administrative penalty. */
    PENALTY,
    /** An administrative licence. */
    LICENCE
}
