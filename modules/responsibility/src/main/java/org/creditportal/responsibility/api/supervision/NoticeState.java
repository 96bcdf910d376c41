package org.creditportal.responsibility.api.supervision;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a notice has come. Texts in the bundle under {@code NoticeState.<NAME>}. */
public enum NoticeState implements ProcedureState<NoticeState> {
    /** The bureau may appeal. */
    ISSUED,
    /** The supervisor is to decide on the appeal. */
    APPEALED,
    /** No appeal came within its days; the notice stands. */
    UNAPPEALED,
    /** The appeal was refused; the notice stands. */
    UPHELD,
    /** Taken back, by itself or upon the appeal. */
    REVOKED;

    private static final Transitions<NoticeState> LIFE = Transitions.<NoticeState>table()
            .from(ISSUED, APPEALED, UNAPPEALED, REVOKED)
            .from(APPEALED, UPHELD, REVOKED);

    @Override
    public Transitions<NoticeState> transitions() {
        return LIFE;
    }
}
