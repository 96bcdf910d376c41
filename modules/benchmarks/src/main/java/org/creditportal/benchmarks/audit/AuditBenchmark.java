package org.creditportal.benchmarks.audit;

import java.time.Duration;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.audit.server.AuditBenchServlet;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Crowd;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.harness.Watch;

/**
 * Sixteen writers at once, each line in a transaction of its own on the product's servers, by the portal's way and into one
 * chain with a locked end. The portal's lines are sealed meanwhile, as its timer has them sealed. With all servers on one machine both
 * ways are bound by its processors; what a lock costs shows where whoever holds it waits for a database on another one.
 */
public final class AuditBenchmark {

    private static final int ACTS = 3_200;
    /** A server runs for months: its compiler has found by then what is called often. Less would measure the compiler, of one way more than of the other. */
    private static final int WARM_UP = 9_600;

    private static final Duration SEALING = Duration.ofSeconds(2);
    /** Between two rooms of one site. */
    private static final Duration AWAY = Duration.ofMillis(1);
    /** Between two sites of one city: here the old way writes about a hundred lines a second, as it did where it was found too slow. */
    private static final Duration FAR = Duration.ofMillis(2);

    private static final String SEALED = "sealed-lines";
    private static final String CHAIN = "locked-chain";

    private final Settings settings;
    private final Report report;

    public AuditBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Measures, and fails unless every line of every round is there. */
    public void run() {
        compare(Duration.ZERO, "");
        compare(AWAY, "-database-away");
        compare(FAR, "-database-far");
    }

    private void compare(Duration roundTrip, String where) {
        int acts = settings.rows().orElse(ACTS);
        report.progress("Starting the servers" + where);
        try (AuditServer server = AuditServer.start(settings, roundTrip)) {
            write(server, SEALED, WARM_UP);
            write(server, CHAIN, WARM_UP);
            Measurement sealing = new Measurement("sealing" + where, "s");
            Watch watch = new Watch(sealing, SEALING, () -> seal(server));
            Comparison comparison = new Comparison(report)
                    .with(SEALED, round -> write(server, SEALED, acts))
                    .with(CHAIN, round -> write(server, CHAIN, acts));
            comparison.run(settings.rounds());
            watch.end();
            report.measurement(sealing);
            seal(server);
            requireAll(server, (long) settings.rounds() * perWriter(acts) + perWriter(WARM_UP));
            tellSpeed(comparison, SEALED, acts);
            tellSpeed(comparison, CHAIN, acts);
            report.ratio("audit-writes-of-locked-chain" + where, comparison.speed(SEALED, CHAIN));
        }
    }

    private static int perWriter(int acts) {
        return acts / AuditBenchServlet.WRITERS;
    }

    private static double seal(AuditServer server) {
        Stopwatch watch = new Stopwatch();
        server.get("/seal");
        return watch.seconds();
    }

    private void tellSpeed(Comparison comparison, String way, int acts) {
        Measurement speed = new Measurement(way + " a second", "writes");
        speed.add(
                perWriter(acts) * AuditBenchServlet.WRITERS / comparison.of(way).median());
        report.measurement(speed);
    }

    private static double write(AuditServer server, String way, int acts) {
        return Crowd.seconds(
                AuditBenchServlet.WRITERS,
                writer -> requireNoErrors(way, server.get("/" + way + "?acts=" + perWriter(acts))));
    }

    private static void requireNoErrors(String way, String errors) {
        if (!"0".equals(errors)) {
            throw new IllegalStateException(way + ": " + errors + " writes failed");
        }
    }

    private void requireAll(AuditServer server, long perWriter) {
        long written = perWriter * AuditBenchServlet.WRITERS;
        String verified = server.get("/verify");
        report.line("0 errors; written " + written + ", lines " + server.count("krn_audit_line") + ", verified "
                + verified + ", in the chain " + server.count("bench_audit_entry"));
        if (server.count("krn_audit_line") != written
                || server.count("bench_audit_entry") != written
                || !verified.equals(written + " []")) {
            throw new IllegalStateException("Lines were lost");
        }
    }
}
