package org.creditportal.responsibility.api.liability;

/** What a liability case was opened from. */
public enum LiabilityOrigin {
    /** A line of the audit trail. */
    AUDIT,
    /** Somebody complained. */
    COMPLAINT,
    /** An inquiry of daily supervision that found a fault. */
    INQUIRY
}
