package org.creditportal.records.api.subject;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;
import org.creditportal.records.api.RecordsError;

/** What became of the question whether two subjects are one. */
public enum MergeState implements ProcedureState<MergeState> {
    /** Waits for another officer. */
    PROPOSED,
    /** Agreed: the one subject leads to the other. */
    DONE,
    /** Found to be two; not asked about again. */
    REJECTED,
    /** Merged by mistake and separated again; not asked about again. */
    UNDONE;

    private static final Transitions<MergeState> LIFE = Transitions.<MergeState>refusedAs(
                    RecordsError.MERGE_NOT_IN_STATE)
            .from(PROPOSED, DONE, REJECTED)
            .from(DONE, UNDONE);

    @Override
    public Transitions<MergeState> transitions() {
        return LIFE;
    }
}
