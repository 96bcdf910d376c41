package org.creditportal.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.ProcessMemory;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.harness.Watch;
import org.creditportal.benchmarks.penalty.Penalties;
import org.creditportal.benchmarks.penalty.PenaltyCsv;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.OfficeApi;
import org.creditportal.benchmarks.portal.PortalImport;

/**
 * The import of one large file, beside bare loading of the rows that came of it; with the portal's memory and what another
 * user's searches take meanwhile.
 */
public final class ImportBenchmark {

    private static final int ROWS = 1_000_000;
    private static final String RECORDS = "load-data of the records";
    private static final String SUBJECTS = "load-data of the subjects";
    private static final double HEAP_LIMIT = 256;
    private static final double MILLIS = 1000;
    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofSeconds(10);

    private final Settings settings;
    private final Report report;
    private final Penalties penalties;
    private final Measurement searches = new Measurement("search by another officer meanwhile", "ms");
    private final Measurement heapGrowth = new Measurement("portal's live heap, growth", "MiB");
    private final Measurement residentPeak = new Measurement("portal's process, peak", "MiB");

    public ImportBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.penalties = new Penalties(settings.rows().orElse(ROWS));
    }

    /** Starts a portal, lets the candidates take turns, reports. */
    public void run() {
        report.progress("Writing a file of " + penalties.rows() + " rows");
        Path file = PenaltyCsv.write(penalties, settings.folder());
        report.progress("It has " + mebibytes(file) + " MiB; starting the portal");
        try (BenchPortal portal = BenchPortal.start(settings)) {
            report.progress("The portal is ready");
            compare(portal, file);
        }
    }

    private void compare(BenchPortal portal, Path file) {
        RecordTables tables = new RecordTables(portal);
        PortalRounds rounds = new PortalRounds(portal, tables, file);
        String jpa = "plain-jpa (scaled from " + PlainJpa.sample(penalties.rows()) + " rows)";
        PlainJpa plainJpa = new PlainJpa(portal, tables, settings.folder());
        Comparison comparison = new Comparison(report)
                .with("portal", rounds::seconds)
                .with(RECORDS, round -> new LoadData(tables).seconds(rounds.export))
                .with(SUBJECTS, round -> rounds.subjects.stream()
                        .mapToDouble(new LoadData(tables)::seconds)
                        .sum())
                .with("jdbc-batches", round -> new JdbcBatches(tables).seconds(rounds.export))
                .with(jpa, round -> plainJpa.seconds(rounds.export));
        rounds.warmUp();
        comparison.run(settings.rounds());
        List.of(searches, heapGrowth, residentPeak).forEach(report::measurement);
        report.line(String.format(
                Locale.ROOT,
                "portal: %.0f rows/s",
                penalties.rows() / comparison.of("portal").median()));
        report.ratio(
                "import-of-load-data",
                (comparison.of(RECORDS).median() + comparison.of(SUBJECTS).median())
                        / comparison.of("portal").median());
        report.ratio("import-of-load-data-of-the-records-alone", comparison.speed("portal", RECORDS));
        report.ratio("import-of-jdbc-batches", comparison.speed("portal", "jdbc-batches"));
        report.ratio("import-of-plain-jpa", comparison.speed("portal", jpa));
        report.ratio("import-heap-of-256MiB", heapGrowth.maximum() / HEAP_LIMIT);
    }

    private static long mebibytes(Path file) {
        try {
            return Files.size(file) >> 20;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The portal's turns: each on tables as they were before the first. */
    private final class PortalRounds {

        private final BenchPortal portal;
        private final RecordTables tables;
        private final PortalImport portalImport;
        private final OfficeApi officer;
        private final AtomicInteger asked = new AtomicInteger();
        private List<String> grown = List.of();
        private Export export;
        private List<Export> subjects;

        PortalRounds(BenchPortal portal, RecordTables tables, Path file) {
            this.portal = portal;
            this.tables = tables;
            this.portalImport = new PortalImport(portal, penalties, file);
            this.officer = portal.officer();
        }

        /** An import that is not timed: reading the live heap costs a full collection each time. */
        void warmUp() {
            report.progress("Importing once to warm up, with an eye on the heap");
            Map<String, Long> before = tables.rowCounts();
            ProcessMemory memory = portal.memory();
            double idle = memory.liveHeap();
            Measurement heap = new Measurement("live heap", "MiB");
            Watch collecting = new Watch(heap, BETWEEN_COLLECTIONS, memory::liveHeap);
            portalImport.seconds("bench-warm-up");
            collecting.end();
            heapGrowth.add(heap.maximum() - idle);
            Map<String, Long> after = tables.rowCounts();
            grown = after.keySet().stream()
                    .filter(table -> after.get(table) > before.getOrDefault(table, 0L))
                    .toList();
            report.progress("Exporting what is on record");
            export = Export.of(tables, settings.folder(), after.get("rec_record"));
            subjects = Export.ofSubjects(tables, settings.folder(), after);
        }

        double seconds(int round) {
            tables.empty(grown);
            Watch searching = new Watch(searches, BETWEEN_SEARCHES, this::search);
            double seconds = portalImport.seconds("bench-" + round);
            searching.end();
            residentPeak.add(portal.memory().residentPeak());
            return seconds;
        }

        /** A part of some name in the file; found or not yet, the answer has to come. */
        private double search() {
            int row = (int) (asked.incrementAndGet() * 7919L % penalties.rows());
            String name = penalties.row(row).get(0);
            String part = name.substring(Math.max(0, name.length() / 2 - 2), name.length() / 2 + 1);
            Stopwatch watch = new Stopwatch();
            officer.get("records?q=" + OfficeApi.encoded(part));
            return watch.seconds() * MILLIS;
        }
    }
}
