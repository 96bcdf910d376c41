package org.creditportal.benchmarks.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.correspondence.api.TenantCorrespondence.Seal;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.correspondence.application.paper.PaperBlock;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.application.paper.PaperContent.Verification;
import org.creditportal.correspondence.application.paper.PaperPress;
import org.creditportal.kernel.number.SeriesNumber;

/**
 * Draws decisions of three pages, or credit reports with their tables: as the portal does, and by the library alone that draws the same
 * pages from pieces that are broken and placed already.
 */
public final class DocumentBenchmark {

    private static final int DOCUMENTS = 100;
    private static final int PARAGRAPHS = 9;
    private static final int SECTIONS = 7;
    private static final int ITEMS = 8;
    private static final int CELL = 12;
    private static final List<Integer> COLUMNS = List.of(8, 30, 30, 16, 16);
    private static final String AUTHORITY = "Office of the Leading Group";
    private static final String PARAGRAPH =
            "\u7ECF\u6838\u67E5\uFF0C\u4F60\u5355\u4F4D\u63D0\u51FA\u5F02\u8BAE\u7684\u884C\u653F\u5904\u7F5A\u4FE1\u606F\u4E0E\u5904\u7F5A\u51B3\u5B9A\u4E66\u4E00\u81F4\u3002"
                    .repeat(5);

    private final String name;
    private final List<PaperBlock> blocks;
    private final Settings settings;
    private final Report report;

    private DocumentBenchmark(String name, List<PaperBlock> blocks, Settings settings, Report report) {
        this.name = name;
        this.blocks = blocks;
        this.settings = settings;
        this.report = report;
    }

    public static DocumentBenchmark ofDecisions(Settings settings, Report report) {
        List<PaperBlock> paragraphs = Collections.nCopies(PARAGRAPHS, new PaperBlock.Text(PARAGRAPH));
        return new DocumentBenchmark("document", paragraphs, settings, report);
    }

    /** Each section of a report is a sentence and a table. */
    public static DocumentBenchmark ofReports(Settings settings, Report report) {
        PaperBlock sentence = new PaperBlock.Text(PARAGRAPH.substring(0, CELL));
        PaperBlock table = new PaperBlock.Table(new DocumentTable(
                COLUMNS,
                COLUMNS.stream().map(column -> PARAGRAPH.substring(0, 2)).toList(),
                Collections.nCopies(
                        ITEMS,
                        COLUMNS.stream()
                                .map(column -> PARAGRAPH.substring(0, CELL))
                                .toList())));
        List<PaperBlock> sections = Collections.nCopies(SECTIONS, List.of(sentence, table)).stream()
                .flatMap(List::stream)
                .toList();
        return new DocumentBenchmark("report", sections, settings, report);
    }

    /** Draws by turns, reports. */
    public void run() {
        int documents = settings.rows().orElse(DOCUMENTS);
        PaperPress press = new PaperPress();
        LibraryAlone library = new LibraryAlone(press.draw(content(0)).bytes());
        report.progress("Drawing once before it counts");
        measured(documents, i -> press.draw(content(i)));
        measured(documents, i -> library.draw());
        Comparison comparison = new Comparison(report)
                .with(name + "-portal", round -> measured(documents, i -> press.draw(content(i))))
                .with(name + "-library", round -> measured(documents, i -> library.draw()));
        comparison.run(settings.rounds());
        report.ratio(name + "-speed-library", comparison.speed(name + "-portal", name + "-library"));
    }

    private static double measured(int documents, IntConsumer drawing) {
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < documents; i++) {
            drawing.accept(i);
        }
        return watch.seconds();
    }

    private PaperContent content(int i) {
        String code = "7K2MBQ9XWT4ZHC5RNP8DVEFA";
        return new PaperContent(
                AUTHORITY,
                new SeriesNumber("A", 2026, i + 1),
                PARAGRAPH.substring(0, 20),
                AUTHORITY,
                blocks,
                LocalDate.of(2026, 11, 28),
                new Seal(AUTHORITY, true),
                new Verification(code, "http://kunming.localhost:8080/verification?code=" + code, null),
                Instant.EPOCH);
    }
}
