package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.job.JobHandler;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobRun;
import org.creditportal.kernel.work.TenantWork;

/** Freezes one figure after the other, and then counts. What was frozen before a node died is not frozen again. */
@ApplicationScoped
public class AssessmentJob implements JobHandler {

    static final String KIND = "responsibility.assessment";

    @Inject
    private AssessmentComputing computing;

    @Inject
    private StoredAssessments runs;

    @Inject
    private TenantWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String origin(String parameters) {
        return "/responsibility/assessment.xhtml?number=" + parameters;
    }

    /** The assessment's own state says so, with its number. */
    @Override
    public boolean isDoneToldElsewhere() {
        return true;
    }

    @Override
    public Optional<JobResult> run(JobRun run) {
        String number = run.parameters();
        List<String> figures =
                work.inTransaction(() -> runs.require(number).scheme().figures());
        for (int i = 0; i < figures.size(); i++) {
            String figure = figures.get(i);
            run.progress("freezing", i, figures.size());
            freeze(number, figure);
        }
        run.progress("counting", figures.size(), figures.size());
        work.inTransaction(() -> computing.count(number));
        return Optional.empty();
    }

    private void freeze(String number, String figure) {
        if (!work.inTransaction(() -> computing.freeze(number, figure))) {
            work.inTransaction(() -> computing.bureaus(number))
                    .forEach(bureau -> work.inTransaction(() -> computing.freeze(number, figure, bureau)));
        }
    }
}
