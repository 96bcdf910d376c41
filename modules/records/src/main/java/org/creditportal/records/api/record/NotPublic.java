package org.creditportal.records.api.record;

/** Why what a record says may not be shown to the public today; the first that holds. */
public enum NotPublic {
    /** Its provider has taken it back. */
    WITHDRAWN,
    /** The subject's credit was repaired for it. */
    REPAIRED,
    /** The person is a minor. */
    MINOR,
    /** Declared not fit for the public (K-7). */
    WITHHELD,
    /** Its legal ceiling is over: it is neither shown nor used any more. */
    RETENTION_OVER,
    /** A penalty is no longer published; it stays on record. */
    PUBLICATION_OVER
}
