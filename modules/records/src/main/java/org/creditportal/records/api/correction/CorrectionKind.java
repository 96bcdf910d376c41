package org.creditportal.records.api.correction;

/** What a proposal would do to a record; texts in the bundle under {@code CorrectionKind.<NAME>}. */
public enum CorrectionKind {
    /** It says something else of the same decision. */
    CORRECTION,
    /** Its provider takes it back. */
    WITHDRAWAL,
    /** It was withdrawn by mistake and comes back as it was. */
    REINSTATEMENT,
    /** It must not be public; in effect since it was declared, and lifted again when the second officer refuses. */
    WITHHOLDING,
    /** What was declared against publishing it is lifted. */
    RELEASE;

    /** Whether it leaves alone what the record says, and only asks whether the public may know. */
    public boolean concernsPublication() {
        return this == WITHHOLDING || this == RELEASE;
    }
}
