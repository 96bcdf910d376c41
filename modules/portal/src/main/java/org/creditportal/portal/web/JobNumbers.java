package org.creditportal.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.JobNumber;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** The officer's own jobs by their number. */
@RequestScoped
public class JobNumbers implements NumberSource {

    @Inject
    private BackgroundJobs jobs;

    @Override
    public List<NumberHit> find(String term) {
        return Optional.ofNullable(NumberHit.byNumber(
                        term,
                        number -> hit(jobs.requireOwn(new JobNumber(number)).number())))
                .stream()
                .toList();
    }

    private static NumberHit hit(String number) {
        return new NumberHit("portal", "job", number, "", "/jobs/index", Map.of());
    }
}
