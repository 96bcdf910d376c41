package org.creditportal.records.domain.record;

/** Kinds of records; the published form is {@code api.record.RecordKind}. */
public enum RecordKind {
    PENALTY,
    LICENCE
}
