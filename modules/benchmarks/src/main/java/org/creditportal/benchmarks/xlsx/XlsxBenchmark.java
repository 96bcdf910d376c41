package org.creditportal.benchmarks.xlsx;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Candidate;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.penalty.Penalties;

/** Speed and memory of reading a large workbook, beside Apache POI's document model. */
public final class XlsxBenchmark {

    private static final int ROWS = 200_000;
    private static final double MEMORY_LIMIT = 256;

    private final Settings settings;
    private final Report report;
    private final Map<WorkbookReader, Measurement> memory = new EnumMap<>(WorkbookReader.class);
    private Contents contents;

    public XlsxBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Writes the workbook, reads it by turns, reports. */
    public void run() {
        Penalties penalties = new Penalties(settings.rows().orElse(ROWS));
        report.progress("Writing a workbook of " + penalties.rows() + " rows");
        Path file = PenaltyWorkbook.write(penalties, settings.folder());
        Comparison comparison = new Comparison(report);
        for (WorkbookReader reader : WorkbookReader.values()) {
            memory.put(reader, new Measurement(name(reader) + " extra memory", "MiB"));
            comparison.with(name(reader), reading(reader, file));
        }
        comparison.run(settings.rounds());
        memory.values().forEach(report::measurement);
        report.ratio("xlsx-speed-poi-dom", comparison.speed(name(WorkbookReader.PORTAL), name(WorkbookReader.POI_DOM)));
        report.ratio("xlsx-memory-of-256MiB", memory.get(WorkbookReader.PORTAL).maximum() / MEMORY_LIMIT);
    }

    private Candidate reading(WorkbookReader reader, Path file) {
        return round -> {
            WorkbookRun.Result result = WorkbookRun.fork(reader, file);
            if (contents == null) {
                contents = result.contents();
                report.progress("The workbook holds " + contents);
            } else if (!contents.equals(result.contents())) {
                throw new IllegalStateException(reader + " read " + result.contents() + ", not " + contents);
            }
            memory.get(reader).add(result.extra());
            return result.seconds();
        };
    }

    private static String name(WorkbookReader reader) {
        return "xlsx-" + reader.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
