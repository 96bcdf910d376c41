package org.creditportal.responsibility.api.liability;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a liability case has come. Texts in the bundle under {@code LiabilityState.<NAME>}. */
public enum LiabilityState implements ProcedureState<LiabilityState> {
    /** The facts are told; whoever is concerned is to be heard. */
    OPENED,
    /** What whoever is concerned stated, or that nothing was stated, is on file; somebody else is to decide. */
    HEARD,
    /** Nobody is liable. */
    DISMISSED,
    /** Somebody is liable, and a measure is decided; the notice is to be issued. */
    DECIDED,
    /** The notice is issued. */
    NOTIFIED,
    /** Handed to the judicial organ; only where the tenant's document says so. */
    REFERRED,
    /** The measure is carried out, or the judicial organ's answer is on file. */
    CLOSED,
    /** Opened by mistake. */
    WITHDRAWN;

    private static final Transitions<LiabilityState> LIFE = Transitions.<LiabilityState>table()
            .from(OPENED, HEARD, WITHDRAWN)
            .from(HEARD, DECIDED, DISMISSED, REFERRED)
            .from(DECIDED, NOTIFIED)
            .from(NOTIFIED, REFERRED, CLOSED)
            .from(REFERRED, CLOSED);

    @Override
    public Transitions<LiabilityState> transitions() {
        return LIFE;
    }
}
