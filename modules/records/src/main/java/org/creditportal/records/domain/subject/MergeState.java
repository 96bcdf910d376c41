package org.creditportal.records.domain.subject;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a merger as a table; the published form with its meaning is {@code api.subject.MergeState}. */
public enum MergeState {
    PROPOSED,
    DONE,
    REJECTED,
    UNDONE;

    private static final Map<MergeState, Set<MergeState>> ALLOWED = Map.of(
            PROPOSED, EnumSet.of(DONE, REJECTED),
            DONE, EnumSet.of(UNDONE),
            REJECTED, EnumSet.noneOf(MergeState.class),
            UNDONE, EnumSet.noneOf(MergeState.class));

    /** Whether the step follows. */
    boolean leadsTo(MergeState next) {
        return ALLOWED.get(this).contains(next);
    }
}
