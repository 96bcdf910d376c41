package org.creditportal.sanctions.api;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a restriction on a person has come; that it is over follows from its last day. Texts: {@code RestrictionState.<NAME>}. */
public enum RestrictionState implements ProcedureState<RestrictionState> {
    /** Holds. */
    IMPOSED,
    /** The authority that imposed it is asked to lift it early; it holds until then. */
    LIFTING_ASKED,
    /** Lifted early, or with the case. Final. */
    LIFTED;

    private static final Transitions<RestrictionState> LIFE = Transitions.<RestrictionState>table()
            .from(IMPOSED, LIFTING_ASKED, LIFTED)
            .from(LIFTING_ASKED, LIFTED, IMPOSED);

    @Override
    public Transitions<RestrictionState> transitions() {
        return LIFE;
    }
}
