package org.creditportal.records.api.record;

/** What a record tells of; texts in the bundle under {@code RecordKind.<NAME>}. */
public enum RecordKind {
    /** An administrative penalty. */
    PENALTY,
    /** An administrative licence. */
    LICENCE,
    /** What an inspection found: it says neither good nor ill of its subject by itself. */
    INSPECTION,
    /** A credit promise and how it is kept. */
    PROMISE,
    /** What a court decided, whichever party the subject was. */
    JUDGMENT
}
