package org.creditportal.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.creditportal.benchmarks.assessment.AssessmentBenchmark;
import org.creditportal.benchmarks.audit.AuditBenchmark;
import org.creditportal.benchmarks.check.CheckBatchBenchmark;
import org.creditportal.benchmarks.check.CheckSingleBenchmark;
import org.creditportal.benchmarks.document.DocumentBenchmark;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.lists.ListsBenchmark;
import org.creditportal.benchmarks.lists.WithdrawalBenchmark;
import org.creditportal.benchmarks.load.ImportBenchmark;
import org.creditportal.benchmarks.search.SearchBenchmark;
import org.creditportal.benchmarks.xlsx.XlsxBenchmark;

/** Runs the benchmark that {@code -Dbench} names. */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.ofEntries(
            entry("assessment", (settings, report) -> new AssessmentBenchmark(settings, report).run()),
            entry("audit", (settings, report) -> new AuditBenchmark(settings, report).run()),
            entry("check-batch", (settings, report) -> new CheckBatchBenchmark(settings, report).run()),
            entry("check-single", (settings, report) -> new CheckSingleBenchmark(settings, report).run()),
            entry("document", (settings, report) -> DocumentBenchmark.ofDecisions(settings, report)
                    .run()),
            entry("import", (settings, report) -> new ImportBenchmark(settings, report).run()),
            entry("lists", (settings, report) -> new ListsBenchmark(settings, report).run()),
            entry("report", (settings, report) -> DocumentBenchmark.ofReports(settings, report)
                    .run()),
            entry("search", (settings, report) -> new SearchBenchmark(settings, report).run()),
            entry("withdrawal", (settings, report) -> new WithdrawalBenchmark(settings, report).run()),
            entry("xlsx", (settings, report) -> new XlsxBenchmark(settings, report).run())));

    private static Map.Entry<String, Benchmark> entry(String name, Benchmark benchmark) {
        return Map.entry(name, benchmark);
    }

    private Benchmarks() {}

    /** Ends the JVM with status 1 when there is no such benchmark or it failed. */
    public static void main(String[] arguments) {
        Settings settings = Settings.fromSystemProperties();
        Report report = Report.terminal();
        Benchmark asked = ALL.get(settings.name());
        if (asked == null) {
            report.line("Call mvn -Pbench -Dbench=<name> with one of " + ALL.keySet());
            System.exit(1);
        }
        silenceLibraries();
        try {
            asked.run(settings, report);
        } catch (RuntimeException failure) {
            report.failure(failure);
            System.exit(1);
        }
        System.exit(0);
    }

    private static void silenceLibraries() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }
}
