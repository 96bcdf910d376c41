package org.creditportal.kernel.job;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.FieldProtection;

/** What a worker writes down of a job, each step a transaction that holds the job's row and finds out whether it is still his. */
@Stateless
@DenyAll
public class JobSteps {

    @Inject
    StoredJobs jobs;

    @Inject
    FieldProtection protection;

    @Inject
    Clock clock;

    /** Rows of jobs that nobody works on. */
    @PermitAll
    public List<Long> idle(int most) {
        return jobs.idle(clock.instant(), most);
    }

    /** Takes a job; empty when somebody else was first or there is nothing to do. */
    @PermitAll
    public Optional<TakenJob> take(long id, String worker) {
        return jobs.lock(id)
                .filter(job -> job.isIdle(clock.instant()))
                .filter(job -> job.take(worker, clock.instant()))
                .map(job -> new TakenJob(
                        id,
                        job.number(),
                        job.kind(),
                        worker,
                        protection.reveal(job.parameters()),
                        job.checkpoint() == null ? null : protection.reveal(job.checkpoint()),
                        job.requestedBy()));
    }

    /** Renews the lease of a job at work; whether its worker should ask at once whether he may go on. */
    @PermitAll
    public boolean renew(long id, String worker) {
        Job job = held(id, worker);
        return job.isStopRequested();
    }

    /** Notes progress. */
    @PermitAll
    public void note(long id, String worker, JobProgress progress) {
        goingOn(id, worker).note(progress);
    }

    /** Notes progress and what the next attempt has to know. */
    @PermitAll
    public void noteCheckpoint(long id, String worker, String text, JobProgress progress) {
        Job job = goingOn(id, worker);
        job.note(progress);
        job.noteCheckpoint(protection.protect(text));
    }

    /** It is done. */
    @PermitAll
    public void finish(long id, String worker, JobResult result) {
        held(id, worker).finish(result, clock.instant());
    }

    /** It cannot be done. */
    @PermitAll
    public void fail(long id, String worker, String code, List<String> arguments) {
        held(id, worker).fail(code, arguments, clock.instant());
    }

    /** Ends a job whose officer wants no more of it, where that is why its worker lost it. */
    @PermitAll
    public void endStopped(long id, String worker) {
        Job job = held(id, worker);
        if (job.isStopRequested()) {
            job.stopped(clock.instant());
        }
    }

    private Job goingOn(long id, String worker) {
        Job job = held(id, worker);
        if (job.isStopRequested()) {
            throw new JobLostException("Job " + job.number() + " was stopped");
        }
        return job;
    }

    private Job held(long id, String worker) {
        Job job = jobs.lock(id).orElseThrow(() -> new JobLostException("Job " + id + " is gone"));
        job.hold(worker, clock.instant());
        return job;
    }
}
