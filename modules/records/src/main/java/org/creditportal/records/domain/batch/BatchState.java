package org.creditportal.records.domain.batch;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a batch as a table; the published form with its meaning is {@code api.BatchState}. */
public enum BatchState {
    RECEIVED,
    CHECKED,
    CONFIRMED,
    RECORDED,
    DISCARDED,
    FAILED;

    private static final Map<BatchState, Set<BatchState>> ALLOWED = Map.of(
            RECEIVED, EnumSet.of(CHECKED, DISCARDED, FAILED),
            CHECKED, EnumSet.of(CONFIRMED, DISCARDED),
            CONFIRMED, EnumSet.of(RECORDED),
            RECORDED, EnumSet.noneOf(BatchState.class),
            DISCARDED, EnumSet.noneOf(BatchState.class),
            FAILED, EnumSet.noneOf(BatchState.class));

    /** Whether the next state may follow this one. */
    public boolean allows(BatchState next) {
        return ALLOWED.get(this).contains(next);
    }

    BatchState to(BatchState next) {
        if (!allows(next)) {
            throw new IllegalBatchTransitionException(this, next);
        }
        return next;
    }
}
