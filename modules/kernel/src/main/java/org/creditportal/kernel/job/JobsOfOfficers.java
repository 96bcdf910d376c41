package org.creditportal.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Ends, in the caller's transaction, what officers are to read no more who are moved or get other rights: who knows that, tells it.
 * What they asked for in their office's name goes on.
 */
@ApplicationScoped
public class JobsOfOfficers {

    @Inject
    StoredJobs jobs;

    @Inject
    JobHandlers handlers;

    @Inject
    Clock clock;

    /** @param officer id of who is moved */
    public void end(String officer) {
        Instant now = clock.instant();
        for (Job job : jobs.lockOpen(officer, now)) {
            if (handlers.find(job.kind()).filter(JobHandler::isForItsOfficer).isPresent()) {
                job.requestStop(now);
            }
            job.withdrawResult(now);
        }
    }
}
