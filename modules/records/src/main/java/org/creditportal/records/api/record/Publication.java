package org.creditportal.records.api.record;

/** Whether what a record says may be shown to the public today. */
public enum Publication {
    /** On record, within its legal ceiling, not repaired, not withheld, not disputed. */
    ALLOWED,
    /** Disputed; when the dispute is over it may be shown again, or may not. */
    SUSPENDED,
    /** Withdrawn, repaired, withheld (K-7) or past its ceiling. */
    FORBIDDEN
}
