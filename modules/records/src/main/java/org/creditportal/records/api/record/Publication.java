package org.creditportal.records.api.record;

/** Whether what a record says may be shown to the public today. */
public enum Publication {
    /** On record, within its legal ceiling and its publication, not repaired, not withheld, not disputed. */
    ALLOWED,
    /** Disputed; when the dispute is over it may be shown again, or may not. */
    SUSPENDED,
    /** Withdrawn, repaired, withheld (K-7), past its ceiling or, a penalty, past its publication; {@link NotPublic} says which. */
    FORBIDDEN
}
