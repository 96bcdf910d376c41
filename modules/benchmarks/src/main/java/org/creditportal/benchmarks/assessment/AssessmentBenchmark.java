package org.creditportal.benchmarks.assessment;

import java.util.Map;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.portal.BenchPortal;

/**
 * Three hundred bureaus over twelve months by thirty indicators: facts frozen and scores counted by the portal's background job, beside
 * one bare aggregate for each figure of each indicator. Both have to count the same.
 */
public final class AssessmentBenchmark {

    private static final int BUREAUS = 300;
    private static final String JOB = "assessment-job";
    private static final String AGGREGATES = "assessment-bare-sql";

    private final Settings settings;
    private final Report report;

    public AssessmentBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Measures, and fails where the job counts otherwise than the aggregates. */
    public void run() {
        int bureaus = settings.rows().orElse(BUREAUS);
        ManyBureaus many = new ManyBureaus(bureaus);
        report.progress("Starting the portal with " + bureaus + " bureaus");
        try (BenchPortal portal = BenchPortal.start(settings, many::writeTo)) {
            report.progress("Writing facts");
            new AssessedFacts(portal, many.ids()).write();
            AssessmentRuns runs = new AssessmentRuns(portal);
            BareAggregates aggregates = new BareAggregates(portal);
            requireTheSame(runs, aggregates);
            Comparison comparison = new Comparison(report)
                    .with(JOB, round -> runs.seconds())
                    .with(AGGREGATES, round -> aggregates.seconds());
            comparison.run(settings.rounds());
            report.ratio("assessment-job-of-bare-sql", 1 / comparison.speed(JOB, AGGREGATES));
        }
    }

    /** A first run, which is not measured. */
    private void requireTheSame(AssessmentRuns runs, BareAggregates aggregates) {
        report.progress("Assessing once before it counts");
        double seconds = runs.seconds();
        Map<String, Long> counted = runs.counted();
        Map<String, Long> told = aggregates.counted();
        report.line("assessed in " + seconds + " s; counted " + counted);
        if (!counted.equals(told)) {
            throw new IllegalStateException("The job counted " + counted + ", bare SQL " + told);
        }
    }
}
