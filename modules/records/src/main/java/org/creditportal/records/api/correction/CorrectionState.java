package org.creditportal.records.api.correction;

/** What became of a proposal; texts in the bundle under {@code CorrectionState.<NAME>}. */
public enum CorrectionState {
    /** Waits for another officer of the same bureau. */
    PROPOSED,
    /** Agreed to, and in effect since. */
    APPROVED,
    /** Refused; the record stayed as it was. */
    REJECTED
}
