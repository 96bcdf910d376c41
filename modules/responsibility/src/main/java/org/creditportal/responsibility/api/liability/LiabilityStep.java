package org.creditportal.responsibility.api.liability;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One step of a liability case: who, when, why, on which papers. */
public record LiabilityStep(LiabilityState state, String officerName, Instant at, String reason, List<String> documents)
        implements Serializable {

    public LiabilityStep {
        documents = List.copyOf(documents);
    }
}
