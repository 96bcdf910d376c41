package org.creditportal.kernel.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one module holds about the subjects asked for.
 *
 * @param asOf the moment whose data it tells; earlier than now where they come from elsewhere
 * @param deliveries each list that another authority delivers, and how fresh it is; whether that matters is the asker's to say
 * @param facts by number of the subject that was asked for; whoever is not among them has none
 */
public record StandingAnswer(Instant asOf, List<StandingDelivery> deliveries, Map<String, List<StandingFact>> facts) {

    public StandingAnswer {
        deliveries = List.copyOf(deliveries);
        facts = Map.copyOf(facts);
    }

    /** Of what the module itself decides or keeps. */
    public StandingAnswer(Instant asOf, Map<String, List<StandingFact>> facts) {
        this(asOf, List.of(), facts);
    }

    /** What is held under one number. */
    public List<StandingFact> of(String subjectNumber) {
        return facts.getOrDefault(subjectNumber, List.of());
    }
}
