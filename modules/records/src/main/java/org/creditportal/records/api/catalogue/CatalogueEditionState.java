package org.creditportal.records.api.catalogue;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** The life of an edition; texts in the bundle under {@code CatalogueEditionState.<NAME>}. */
public enum CatalogueEditionState implements ProcedureState<CatalogueEditionState> {
    /** Being worked on; nothing is recorded by it. */
    DRAFT,
    /** Put in force from a day on, today or later; never edited again. */
    IN_FORCE,
    /** Another edition follows; it is in force until the day before that one begins. */
    SUPERSEDED,
    /** Given up while a draft. */
    DISCARDED;

    private static final Transitions<CatalogueEditionState> LIFE = Transitions.<CatalogueEditionState>table()
            .from(DRAFT, IN_FORCE, DISCARDED)
            .from(IN_FORCE, SUPERSEDED);

    @Override
    public Transitions<CatalogueEditionState> transitions() {
        return LIFE;
    }
}
