package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.identity.api.OfficerMoved;
import org.creditportal.kernel.job.JobsOfOfficers;

/** What an officer had made out for reading, he reads no more who leaves, is moved or gets other rights. */
@ApplicationScoped
public class JobsOfMovedOfficers {

    @Inject
    JobsOfOfficers jobs;

    void moved(@Observes OfficerMoved event) {
        jobs.end(event.officerId());
    }
}
