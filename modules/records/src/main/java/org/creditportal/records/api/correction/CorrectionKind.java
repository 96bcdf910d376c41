package org.creditportal.records.api.correction;

/** What a proposal would do to a record; texts in the bundle under {@code CorrectionKind.<NAME>}. */
public enum CorrectionKind {
    /** It says something else of the same decision. */
    CORRECTION,
    /** Its provider takes it back. */
    WITHDRAWAL,
    /** It was withdrawn by mistake and comes back as it was. */
    REINSTATEMENT
}
