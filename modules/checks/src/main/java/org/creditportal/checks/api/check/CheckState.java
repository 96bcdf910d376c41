package org.creditportal.checks.api.check;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a check has come; texts in the bundle under {@code CheckState.<NAME>}. */
public enum CheckState implements ProcedureState<CheckState> {
    /** Looked at; waits for its reader. */
    LOOKED,
    /** The reader has undersigned (审阅); waits for the reviewer. */
    READ,
    /** A second officer has undersigned (审核); the matter may be decided. */
    REVIEWED,
    /** What came of the matter is told. */
    CONCLUDED,
    /** The matter was given up. */
    ABANDONED;

    private static final Transitions<CheckState> LIFE = Transitions.<CheckState>table()
            .from(LOOKED, LOOKED, READ, ABANDONED)
            .from(READ, LOOKED, REVIEWED, ABANDONED)
            .from(REVIEWED, REVIEWED, LOOKED, CONCLUDED, ABANDONED);

    @Override
    public Transitions<CheckState> transitions() {
        return LIFE;
    }
}
