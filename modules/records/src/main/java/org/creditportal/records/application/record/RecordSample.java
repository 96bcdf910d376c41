package org.creditportal.records.application.record;

import java.util.List;
import java.util.function.Predicate;

/**
 * Records taken by chance from all there are, to tell how frequent a thing is before it is searched for.
 *
 * @param total how many records there are, about
 */
record RecordSample(List<SampledRecord> records, double total) {

    /** What is seen in no record of the sample is taken to be half as frequent as what is seen in one. */
    private static final double UNSEEN = 0.5;

    /** One in so many is certain enough: four standard deviations. */
    private static final int DEVIATIONS = 4;

    /** How many of all records meet the condition, about; never none. */
    double estimate(Predicate<SampledRecord> condition) {
        double hits = Math.max(UNSEEN, hits(condition));
        return records.isEmpty() ? UNSEEN : hits * total / records.size();
    }

    /** Whether any record of the sample meets the condition. */
    boolean shows(Predicate<SampledRecord> condition) {
        return records.stream().anyMatch(condition);
    }

    /** How many of all records meet the condition for certain. */
    double atLeast(Predicate<SampledRecord> condition) {
        long hits = hits(condition);
        return records.isEmpty() ? 0 : (hits - DEVIATIONS * Math.sqrt(hits)) * total / records.size();
    }

    private long hits(Predicate<SampledRecord> condition) {
        return records.stream().filter(condition).count();
    }
}
