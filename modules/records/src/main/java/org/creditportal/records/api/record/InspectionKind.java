package org.creditportal.records.api.record;

/** How it came to an inspection; texts in the bundle under {@code InspectionKind.<NAME>}. */
public enum InspectionKind {
    /** Subject and inspectors were drawn (双随机). */
    BY_LOT,
    SPECIAL,
    ROUTINE,
    OTHER
}
