package org.creditportal.benchmarks.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.penalty.Penalties;
import org.creditportal.benchmarks.penalty.PenaltyCsv;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.OfficeApi;
import org.creditportal.benchmarks.portal.PortalImport;
import org.creditportal.testkit.Waiting;

/**
 * Many subjects looked at for one matter, from the request until every answer is kept, beside the same look-ups and kept answers by
 * bare JDBC, and beside single calls.
 */
public final class CheckBatchBenchmark {

    private static final int SUBJECTS = 10_000;

    /** Some offenders are persons, who have no code. */
    private static final int ROWS_A_SUBJECT = 7;

    private static final int SINGLE_CALLS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String PORTAL = "check-batch-portal";
    private static final String JDBC = "check-batch-jdbc";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Settings settings;
    private final Report report;

    public CheckBatchBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Fills a portal by its own import, then has both look at the same subjects, by turns. */
    public void run() {
        int subjects = settings.rows().orElse(SUBJECTS);
        Penalties penalties = new Penalties(subjects * ROWS_A_SUBJECT);
        report.progress("Writing a file of " + penalties.rows() + " rows");
        Path file = PenaltyCsv.write(penalties, settings.folder());
        report.progress("Starting the portal");
        try (BenchPortal portal = BenchPortal.start(settings)) {
            report.progress("Importing the file");
            new PortalImport(portal, penalties, file).seconds("bench");
            OfficeApi machine = portal.machine();
            try (BareLooks bare = BareLooks.over(portal, subjects)) {
                List<String> codes = bare.codes();
                report.progress("Looking at " + codes.size() + " subjects once before it counts");
                batch(machine, codes, "before");
                bare.keep();
                double single = single(machine, codes.subList(0, Math.min(SINGLE_CALLS, codes.size())));
                Comparison comparison = new Comparison(report)
                        .with(PORTAL, round -> batch(machine, codes, "round-" + round))
                        .with(JDBC, round -> bare.seconds());
                comparison.run(settings.rounds());
                report.ratio("check-batch-of-jdbc", comparison.speed(PORTAL, JDBC));
                report.ratio(
                        "check-batch-of-single-calls",
                        single * codes.size() / comparison.of(PORTAL).median());
            }
        }
    }

    private static double batch(OfficeApi machine, List<String> codes, String key) {
        ObjectNode body = matter(key);
        ArrayNode subjects = body.putArray("subjects");
        codes.forEach(code -> subjects.addObject().put("identifier", code));
        Stopwatch watch = new Stopwatch();
        String number = machine.post("checks/batches", body, "batch-" + key)
                .path("number")
                .asText();
        Waiting.until("all are looked at", PATIENCE, PAUSE, () -> machine.get("checks/batches/" + number)
                .path("done")
                .asBoolean());
        double seconds = watch.seconds();
        JsonNode first = machine.get("checks/batches/" + number + "/looks?size=1");
        // Not by the result: no other authority has delivered its list to this portal, so that nobody could be called
        // clean.
        if (first.path("items").path(0).path("facts").isEmpty()) {
            throw new IllegalStateException("Not found: " + first);
        }
        return seconds;
    }

    /** Seconds of one call, one after the other. */
    private double single(OfficeApi machine, List<String> codes) {
        Measurement calls = new Measurement("check-single-call", "s");
        for (int i = 0; i < codes.size(); i++) {
            ObjectNode body = matter("single-" + i).put("identifier", codes.get(i));
            Stopwatch watch = new Stopwatch();
            machine.post("checks", body, "single-" + i);
            calls.add(watch.seconds());
        }
        report.measurement(calls);
        return calls.median();
    }

    private static ObjectNode matter(String number) {
        return MAPPER.createObjectNode()
                .put("area", "food-drug-supervision")
                .put("matterKind", "supervision")
                .put("matterNumber", number)
                .put("matterName", "bench")
                .put("purpose", "bench")
                .put("askedBy", "CODE");
    }
}
