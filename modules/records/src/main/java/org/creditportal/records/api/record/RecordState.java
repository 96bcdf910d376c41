package org.creditportal.records.api.record;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/**
 * What became of a record; texts in the bundle under {@code RecordState.<NAME>}. Whether it counts today is asked of its
 * dates, never stored.
 */
public enum RecordState implements ProcedureState<RecordState> {
    /** On record as its provider reported it. */
    RECORDED,
    /** Its provider took it back: no longer shown or used, its history stays. It can be put back. */
    WITHDRAWN;

    private static final Transitions<RecordState> LIFE =
            Transitions.<RecordState>table().from(RECORDED, WITHDRAWN).from(WITHDRAWN, RECORDED);

    @Override
    public Transitions<RecordState> transitions() {
        return LIFE;
    }
}
