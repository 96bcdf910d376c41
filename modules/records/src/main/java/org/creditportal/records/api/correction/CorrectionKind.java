package org.creditportal.records.api.correction;

import org.creditportal.records.api.record.RecordState;

/** What a proposal would do to a record; texts in the bundle under {@code CorrectionKind.<NAME>}. */
public enum CorrectionKind {
    /** It says something else of the same decision. */
    CORRECTION(RecordState.RECORDED),
    /** Its provider takes it back. */
    WITHDRAWAL(RecordState.RECORDED),
    /** It was withdrawn by mistake and comes back as it was. */
    REINSTATEMENT(RecordState.WITHDRAWN),
    /** It must not be public; in effect since it was declared, and lifted again when the second officer refuses. */
    WITHHOLDING(RecordState.RECORDED),
    /** What was declared against publishing it is lifted. */
    RELEASE(RecordState.RECORDED);

    private final RecordState from;

    CorrectionKind(RecordState from) {
        this.from = from;
    }

    /** The state in which a record can be changed so. */
    public RecordState from() {
        return from;
    }

    /** Whether it leaves alone what the record says, and only asks whether the public may know. */
    public boolean concernsPublication() {
        return this == WITHHOLDING || this == RELEASE;
    }
}
