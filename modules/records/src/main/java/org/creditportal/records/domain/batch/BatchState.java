package org.creditportal.records.domain.batch;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a batch as a table; the published form with its meaning is {@code api.batch.BatchState}. */
public enum BatchState {
    RECEIVED,
    CHECKED,
    CONFIRMED,
    RECORDED,
    STOPPED,
    DISCARDED,
    FAILED;

    private static final Map<BatchState, Set<BatchState>> ALLOWED = Map.of(
            RECEIVED, EnumSet.of(CHECKED, DISCARDED, FAILED),
            CHECKED, EnumSet.of(CONFIRMED, DISCARDED),
            CONFIRMED, EnumSet.of(RECORDED, STOPPED, FAILED),
            RECORDED, EnumSet.noneOf(BatchState.class),
            STOPPED, EnumSet.noneOf(BatchState.class),
            DISCARDED, EnumSet.noneOf(BatchState.class),
            FAILED, EnumSet.noneOf(BatchState.class));

    /** Whether the next state may follow this one. */
    public boolean allows(BatchState next) {
        return ALLOWED.get(this).contains(next);
    }

    /** Whether the portal has work to do on it by itself. */
    public boolean isAtWork() {
        return this == RECEIVED || this == CONFIRMED;
    }

    BatchState to(BatchState next) {
        if (!allows(next)) {
            throw new IllegalBatchTransitionException(this, next);
        }
        return next;
    }
}
