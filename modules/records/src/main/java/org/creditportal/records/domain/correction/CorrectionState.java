package org.creditportal.records.domain.correction;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a proposal as a table; the published form is {@code api.correction.CorrectionState}. */
public enum CorrectionState {
    PROPOSED,
    APPROVED,
    REJECTED;

    private static final Map<CorrectionState, Set<CorrectionState>> ALLOWED = Map.of(
            PROPOSED, EnumSet.of(APPROVED, REJECTED),
            APPROVED, EnumSet.noneOf(CorrectionState.class),
            REJECTED, EnumSet.noneOf(CorrectionState.class));

    CorrectionState to(CorrectionState next) {
        if (!ALLOWED.get(this).contains(next)) {
            throw new IllegalCorrectionTransitionException(this, next);
        }
        return next;
    }
}
