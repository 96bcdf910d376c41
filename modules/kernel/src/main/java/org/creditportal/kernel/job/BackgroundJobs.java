package org.creditportal.kernel.job;

import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** Work in the background: asked for by officers and found again by who asked, and nobody else. */
public interface BackgroundJobs {

    /**
     * Has work done, once the caller's transaction is through. Whoever asked for the very same and still waits for it gets that
     * job's number.
     */
    JobNumber request(RequestJob command);

    /** What the actor asked for, the newest first. */
    Page<JobView> own(Order order, int page, int size);

    /** A job of the actor's. */
    JobView requireOwn(JobNumber number);

    /** Stops a job of the actor's; one that has ended stays as it is. */
    void stop(StopJob command);

    /** What is given out as the result of a job of the actor's, who is still where he asked for it; the audit trail knows of it before. */
    JobResult fetch(FetchResult command);
}
