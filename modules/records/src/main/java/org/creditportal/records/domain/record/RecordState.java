package org.creditportal.records.domain.record;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a record as a table; the published form with its meaning is {@code api.record.RecordState}. */
public enum RecordState {
    RECORDED,
    WITHDRAWN;

    private static final Map<RecordState, Set<RecordState>> ALLOWED =
            Map.of(RECORDED, EnumSet.of(WITHDRAWN), WITHDRAWN, EnumSet.of(RECORDED));

    RecordState to(RecordState next) {
        if (!ALLOWED.get(this).contains(next)) {
            throw new IllegalRecordTransitionException(this, next);
        }
        return next;
    }

    /** Refuses what can be done in another state only. */
    void demand(RecordState wanted) {
        if (this != wanted) {
            throw new IllegalRecordTransitionException(this, wanted);
        }
    }
}
