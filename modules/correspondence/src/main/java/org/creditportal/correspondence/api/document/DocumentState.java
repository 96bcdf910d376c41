package org.creditportal.correspondence.api.document;

import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** Whether a document still says what holds. Only a document in force can become anything else. */
public enum DocumentState implements ProcedureState<DocumentState> {
    /** It holds. */
    IN_FORCE,
    /** Another document took its place. */
    SUPERSEDED,
    /** It was taken back. */
    WITHDRAWN;

    private static final Transitions<DocumentState> LIFE =
            Transitions.<DocumentState>refusedAs(CorrespondenceError.ENDED).from(IN_FORCE, SUPERSEDED, WITHDRAWN);

    @Override
    public Transitions<DocumentState> transitions() {
        return LIFE;
    }
}
