package org.creditportal.portal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.JobHandler;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.job.JobView;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.text.Texts;

/** What the portal did in the background for the officer at work: who went on to other pages is told when it is through. */
@ApplicationScoped
public class JobOutcomes implements OutcomeSource {

    private static final String MODULE = "portal";
    private static final String PAGE = "/jobs/index";
    private static final Set<JobState> TOLD = EnumSet.of(JobState.DONE, JobState.FAILED);

    @Inject
    private BackgroundJobs jobs;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        Set<String> toldElsewhere = handlers.stream()
                .filter(JobHandler::isDoneToldElsewhere)
                .map(JobHandler::kind)
                .collect(Collectors.toSet());
        return rows(jobs.own(Order.USUAL, 1, most).items(), toldElsewhere, since);
    }

    /** One act rings once: a job that is done is not told where its matter tells it. */
    static List<OutcomeRow> rows(List<JobView> jobs, Set<String> toldElsewhere, Instant since) {
        return jobs.stream()
                .filter(job -> TOLD.contains(job.state()))
                .filter(job -> job.state() == JobState.FAILED || !toldElsewhere.contains(job.kind()))
                .filter(job -> job.endedAt() != null && job.endedAt().isAfter(since))
                .map(JobOutcomes::row)
                .toList();
    }

    private static OutcomeRow row(JobView job) {
        String module = job.kind().substring(0, job.kind().indexOf('.'));
        return new OutcomeRow(
                MODULE,
                "job." + job.state().name(),
                Texts.of(module, Locale.SIMPLIFIED_CHINESE).get("job." + job.kind()),
                null,
                WorkPlace.of(PAGE),
                Signatory.PORTAL.sign(job.endedAt()).officerName(),
                job.endedAt(),
                null);
    }
}
