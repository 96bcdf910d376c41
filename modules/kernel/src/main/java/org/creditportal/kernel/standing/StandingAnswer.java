package org.creditportal.kernel.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one module holds about the subjects asked for.
 *
 * @param asOf the moment whose data it tells; earlier than now where they come from elsewhere
 * @param facts by number of the subject that was asked for; whoever is not among them has none
 */
public record StandingAnswer(Instant asOf, Map<String, List<StandingFact>> facts) {

    public StandingAnswer {
        facts = Map.copyOf(facts);
    }

    /** What is held under one number. */
    public List<StandingFact> of(String subjectNumber) {
        return facts.getOrDefault(subjectNumber, List.of());
    }
}
