package org.creditportal.records.api.batch;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/**
 * What became of a received file: received → checked → confirmed → recorded. Texts in the bundle under
 * {@code BatchState.<NAME>}.
 */
public enum BatchState implements ProcedureState<BatchState> {
    /** The file is stored; its rows are being checked. */
    RECEIVED,
    /** Every row has its result; good rows wait for the officer's confirmation. */
    CHECKED,
    /** The officer wants the good rows on record; they are being written. */
    CONFIRMED,
    /** The good rows are on record. */
    RECORDED,
    /** An officer stopped the recording: what was on record by then stays, the rest is not on record. */
    STOPPED,
    /** The officer gave the file up; nothing of it is on record. */
    DISCARDED,
    /** No row of the file can be recorded, or it cannot be read to its end; its errors stay to be read. */
    FAILED;

    private static final Transitions<BatchState> LIFE = Transitions.<BatchState>table()
            .from(RECEIVED, CHECKED, DISCARDED, FAILED)
            .from(CHECKED, CONFIRMED, DISCARDED)
            .from(CONFIRMED, RECORDED, STOPPED, FAILED);

    @Override
    public Transitions<BatchState> transitions() {
        return LIFE;
    }

    /** Whether the portal has work to do on it by itself. */
    public boolean isAtWork() {
        return this == RECEIVED || this == CONFIRMED;
    }
}
