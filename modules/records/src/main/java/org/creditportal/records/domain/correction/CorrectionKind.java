package org.creditportal.records.domain.correction;

import org.creditportal.records.domain.record.RecordState;

/** What a proposal would do to a record; the published form is {@code api.correction.CorrectionKind}. */
public enum CorrectionKind {
    CORRECTION(RecordState.RECORDED),
    WITHDRAWAL(RecordState.RECORDED),
    REINSTATEMENT(RecordState.WITHDRAWN),
    WITHHOLDING(RecordState.RECORDED),
    RELEASE(RecordState.RECORDED);

    private final RecordState from;

    CorrectionKind(RecordState from) {
        this.from = from;
    }

    /** Whether it leaves alone what the record says, and only asks whether the public may know. */
    public boolean concernsPublication() {
        return this == WITHHOLDING || this == RELEASE;
    }

    /** The state in which a record can be changed so. */
    public RecordState from() {
        return from;
    }
}
