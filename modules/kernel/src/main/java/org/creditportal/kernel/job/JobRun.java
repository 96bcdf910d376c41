package org.creditportal.kernel.job;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** One attempt at a job: what its handler is given and says. Not for use by several threads. */
public final class JobRun {

    private static final long BETWEEN_NOTES = TimeUnit.SECONDS.toNanos(1);

    private final TakenJob job;
    private final JobSteps steps;
    private final TenantId tenant = TenantScope.current();
    private Long noted;
    private volatile boolean stopped;

    JobRun(TakenJob job, JobSteps steps) {
        this.job = job;
        this.steps = steps;
    }

    /** As they were given when the job was requested. */
    public String parameters() {
        return job.parameters();
    }

    /** Number of the job. */
    public JobNumber number() {
        return job.number();
    }

    /** Who asked for the job; without an address, because he may have gone. */
    public Actor requestedBy() {
        return job.requestedBy();
    }

    /** What an earlier attempt left as its last {@link #checkpoint(String, String, long, long)}. */
    public Optional<String> checkpoint() {
        return Optional.ofNullable(job.checkpoint());
    }

    /**
     * Tells how far the work is; written down about once a second.
     *
     * @param phase key of the module's bundle under {@code job.<kind>.<phase>}
     * @param total 0 while nobody knows
     */
    public void progress(String phase, long done, long total) {
        long now = System.nanoTime();
        if (stopped || noted == null || now - noted >= BETWEEN_NOTES) {
            noted = now;
            steps.note(job.id(), job.worker(), new JobProgress(phase, done, total));
        }
    }

    /** Tells how far the work is and what the next attempt has to know; written down at once. No personal data in clear. */
    public void checkpoint(String text, String phase, long done, long total) {
        noted = System.nanoTime();
        steps.noteCheckpoint(job.id(), job.worker(), text, new JobProgress(phase, done, total));
    }

    String kind() {
        return job.kind();
    }

    TenantId tenant() {
        return tenant;
    }

    long id() {
        return job.id();
    }

    String worker() {
        return job.worker();
    }

    /** Has the next progress asked at once, and throw where the job was stopped or taken over. */
    void hurry() {
        stopped = true;
    }
}
