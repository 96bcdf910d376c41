package org.creditportal.records.domain.catalogue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an edition as a table; the published form with its meaning is {@code api.CatalogueEditionState}. */
public enum EditionState {
    DRAFT,
    IN_FORCE,
    SUPERSEDED,
    DISCARDED;

    private static final Map<EditionState, Set<EditionState>> ALLOWED = Map.of(
            DRAFT, EnumSet.of(IN_FORCE, DISCARDED),
            IN_FORCE, EnumSet.of(SUPERSEDED),
            SUPERSEDED, EnumSet.noneOf(EditionState.class),
            DISCARDED, EnumSet.noneOf(EditionState.class));

    /** Whether the next state may follow this one. */
    public boolean allows(EditionState next) {
        return ALLOWED.get(this).contains(next);
    }

    EditionState to(EditionState next) {
        if (!allows(next)) {
            throw new IllegalEditionTransitionException(this, next);
        }
        return next;
    }
}
