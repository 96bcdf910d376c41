package org.creditportal.benchmarks.harness;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Candidates that take turns (A B C, A B C, …), so that what disturbs the machine disturbs all of them. */
public final class Comparison {

    private final Report report;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Measurement> measurements = new LinkedHashMap<>();

    /** A comparison without candidates yet. */
    public Comparison(Report report) {
        this.report = report;
    }

    /** Lets one more candidate take part, after those that are there. */
    public Comparison with(String name, Candidate candidate) {
        candidates.put(name, candidate);
        measurements.put(name, new Measurement(name, "s"));
        return this;
    }

    /** Runs all of them, round by round, and reports their medians. */
    public void run(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<String, Candidate> candidate : candidates.entrySet()) {
                double seconds = candidate.getValue().seconds(round);
                measurements.get(candidate.getKey()).add(seconds);
                report.progress(String.format(
                        Locale.ROOT, "round %d of %d: %s %.3f s", round, rounds, candidate.getKey(), seconds));
            }
        }
        measurements.values().forEach(report::measurement);
    }

    /** What was measured of a candidate. */
    public Measurement of(String name) {
        return measurements.get(name);
    }

    /** How many times faster one candidate is than another, by their medians. */
    public double speed(String fast, String slow) {
        return of(slow).median() / of(fast).median();
    }
}
