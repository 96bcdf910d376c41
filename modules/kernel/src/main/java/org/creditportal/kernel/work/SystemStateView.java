package org.creditportal.kernel.work;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.job.JobState;

/**
 * How the work in the background stands.
 *
 * @param jobs how many jobs were asked for in the last week, by state
 * @param failed those that failed in the last week, the latest first
 * @param undelivered how many messages wait for delivery
 * @param repeated how many of them failed before
 * @param oldest since when the oldest waits; {@code null} for none
 */
public record SystemStateView(
        Map<JobState, Long> jobs, List<FailedJob> failed, long undelivered, long repeated, Instant oldest)
        implements Serializable {

    public SystemStateView {
        jobs = Map.copyOf(jobs);
        failed = List.copyOf(failed);
    }

    /** How many jobs of the last week are in the state. */
    public long count(JobState state) {
        return jobs.getOrDefault(state, 0L);
    }

    /**
     * A job that failed.
     *
     * @param kind {@code module.job}; the module's bundle says {@code job.<kind>}
     * @param failureKey of the words that say why; {@code null} where there are none
     */
    public record FailedJob(String number, String kind, Instant endedAt, String failureKey) implements Serializable {}
}
