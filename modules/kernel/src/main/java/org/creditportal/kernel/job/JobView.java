package org.creditportal.kernel.job;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A job as who asked for it sees it.
 *
 * @param kind {@code <module>.<what>}
 * @param phase key of what is just done; {@code null} before it is begun
 * @param total 0 while nobody knows
 * @param endedAt {@code null} while it goes on
 * @param stopping a stop was asked for and the node has not yet heard of it
 * @param stoppable whether a stop can be asked for here
 * @param failureKey code of why it failed, with its arguments
 * @param result {@code null} when there is none, or no longer
 * @param origin path below the office of what it was asked for; {@code null} for none
 */
public record JobView(
        String number,
        String kind,
        JobState state,
        String phase,
        long done,
        long total,
        Instant requestedAt,
        Instant endedAt,
        boolean stopping,
        boolean stoppable,
        String failureKey,
        List<String> failureArguments,
        JobResult result,
        String origin)
        implements Serializable {

    /** {@code null} while nobody knows. */
    public Integer percent() {
        return JobProgress.percent(done, total);
    }
}
