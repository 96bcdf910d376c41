package org.creditportal.benchmarks.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.penalty.Penalties;
import org.creditportal.benchmarks.penalty.PenaltyCsv;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.PortalImport;

/** The first page of the office's search through its API, beside bare SQL and bare Lucene; and whether it finds all. */
public final class SearchBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int MOST_COMPARED = 2000;
    private static final double MILLIS = 1000;
    private static final String PORTAL = "portal";

    /** Reads the whole table for each question, half a minute at a million records: it is asked one of each kind a round. */
    private static final String LIKE = "like";

    private final Settings settings;
    private final Report report;
    private final Map<Question.Kind, Map<String, Measurement>> times = new EnumMap<>(Question.Kind.class);
    private final Map<String, Measurement> overall = new LinkedHashMap<>();

    public SearchBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Fills a portal by its own import, then asks everybody the same questions. */
    public void run() {
        Penalties penalties = new Penalties(settings.rows().orElse(ROWS));
        report.progress("Writing a file of " + penalties.rows() + " rows");
        Path file = PenaltyCsv.write(penalties, settings.folder());
        report.progress("Starting the portal");
        try (BenchPortal portal = BenchPortal.start(settings)) {
            report.progress("Importing the file");
            new PortalImport(portal, penalties, file).seconds("bench");
            report.progress("Reading all names");
            Entries entries = Entries.read(portal);
            report.progress("Indexing " + entries.all().size() + " records with Lucene");
            try (LuceneSearch lucene =
                            LuceneSearch.index(entries.all(), settings.folder().resolve("lucene"));
                    LikeSearch like = new LikeSearch(portal)) {
                compare(entries, new PortalSearch(portal.officer()), like, lucene);
            }
        }
    }

    private void compare(Entries entries, PortalSearch portal, LikeSearch like, LuceneSearch lucene) {
        List<Question> questions = new QuestionMix(entries).questions();
        report.progress("Comparing the answers to " + questions.size() + " questions with brute force");
        Map<Question.Kind, Measurement> recalls = new EnumMap<>(Question.Kind.class);
        for (Question question : questions) {
            recalls.computeIfAbsent(question.kind(), kind -> new Measurement("recall " + name(kind), "of 1"))
                    .add(recall(question, entries, portal));
        }
        recalls.values().forEach(report::measurement);
        Map<String, Finder> finders = new LinkedHashMap<>();
        finders.put(PORTAL, portal);
        finders.put(LIKE, like);
        finders.put("lucene", lucene);
        for (int round = 1; round <= settings.rounds(); round++) {
            Set<Question.Kind> scanned = EnumSet.noneOf(Question.Kind.class);
            for (Question question : questions) {
                finders.forEach((name, finder) -> {
                    if (!LIKE.equals(name) || scanned.add(question.kind())) {
                        measure(name, finder, question);
                    }
                });
            }
            report.progress("round " + round + " of " + settings.rounds());
        }
        report(recalls);
    }

    /** The part of the right answers that was found; what is found besides, tolerant as the portal is, counts neither way. */
    private static double recall(Question question, Entries entries, PortalSearch portal) {
        Set<String> found = portal.all(question, MOST_COMPARED);
        List<Entry> right = found.size() < MOST_COMPARED ? entries.answers(question) : entries.answers(question, found);
        return right.isEmpty()
                ? 0
                : right.stream().map(Entry::number).filter(found::contains).count() / (double) right.size();
    }

    private void measure(String name, Finder finder, Question question) {
        Stopwatch watch = new Stopwatch();
        finder.find(question);
        double millis = watch.seconds() * MILLIS;
        times.computeIfAbsent(question.kind(), kind -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new Measurement(name(question.kind()) + " " + name, "ms"))
                .add(millis);
        overall.computeIfAbsent(name, key -> new Measurement("all " + name, "ms"))
                .add(millis);
    }

    private void report(Map<Question.Kind, Measurement> recalls) {
        times.values().forEach(candidates -> candidates.values().forEach(report::measurement));
        overall.values().forEach(report::measurement);
        List<Map.Entry<String, Map<String, Measurement>>> groups = new ArrayList<>();
        times.forEach((kind, candidates) -> groups.add(Map.entry("-" + name(kind), candidates)));
        groups.add(Map.entry("", overall));
        for (Map.Entry<String, Map<String, Measurement>> group : groups) {
            double portal = group.getValue().get(PORTAL).median();
            report.ratio(
                    "search-vs-like" + group.getKey(),
                    group.getValue().get(LIKE).median() / portal);
            report.ratio(
                    "search-vs-lucene" + group.getKey(),
                    group.getValue().get("lucene").median() / portal);
        }
        report.ratio(
                "search-recall",
                recalls.values().stream()
                        .mapToDouble(Measurement::minimum)
                        .min()
                        .orElseThrow());
    }

    private static String name(Question.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
