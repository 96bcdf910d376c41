package org.creditportal.records.application.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creditportal.records.api.record.RecordSort;

/**
 * Chooses the way to the records, because no database knows how frequent a part of a name is: what is frequent is met soon
 * when reading in the order asked for, and what is rare is looked up and sorted. The sample tells which it is. Costs were
 * measured with a million records on MariaDB 11.4 and MySQL 9.7.
 */
final class SearchPlanner {

    /** Microseconds to read a record that an index leads to. */
    private static final double RECORD = 10;

    /** Microseconds to read a record when reading all in the order of their keys. */
    private static final double RECORD_IN_TURN = 1.2;

    /** Microseconds to read a name and its records by it. */
    private static final double CANDIDATE = 20;

    /** Microseconds per record of a name that has a pair, for the list of such names. */
    private static final double POSTING = 1;

    /** Microseconds per record to read all names. */
    private static final double NAME_IN_TURN = 0.2;

    /** A second or third pair narrows the names; one more frequent than this among records costs more than it spares. */
    private static final double RARE = 0.005;

    private static final int MOST_PAIRS = 3;

    private final RecordSample sample;
    private final RecordConditions conditions;

    SearchPlanner(RecordSample sample, RecordConditions conditions) {
        this.sample = sample;
        this.conditions = conditions;
    }

    /** The cheapest way to the first rows. */
    SearchPlan plan(RecordSort sort, int rows) {
        return ways(sort, rows).stream()
                .min(Comparator.comparingDouble(SearchPlan::cost))
                .orElseThrow();
    }

    /** The cheapest way to so many rows in whatever order. */
    SearchPlan planCount(int rows) {
        return Stream.of(RecordSort.values())
                .map(sort -> plan(sort, rows))
                .min(Comparator.comparingDouble(SearchPlan::cost))
                .orElseThrow();
    }

    /** How many records are found for certain. */
    double atLeast() {
        return sample.atLeast(conditions::hold);
    }

    private List<SearchPlan> ways(RecordSort sort, int rows) {
        List<SearchPlan> ways = new ArrayList<>();
        ways.add(SearchPlan.byIndex("PRIMARY", inKeyOrder(sort, rows)));
        if (sort == RecordSort.DECIDED_ON) {
            String index = conditions.criteria().bureau() == null ? "rec_record_decided" : "rec_record_bureau_decided";
            double reached = sample.estimate(conditions::holdInOrder);
            ways.add(SearchPlan.byIndex(index, RECORD * readUntil(rows, reached)));
        }
        conditions.all().stream()
                .filter(condition -> condition.index() != null)
                .map(condition -> SearchPlan.byIndex(condition.index(), RECORD * sample.estimate(condition.holds())))
                .forEach(ways::add);
        if (conditions.text() != null) {
            ways.add(byNames(conditions.text()));
        }
        return ways;
    }

    private double inKeyOrder(RecordSort sort, int rows) {
        return RECORD_IN_TURN * (sort == RecordSort.RECORDED_AT ? readUntil(rows, sample.total()) : sample.total());
    }

    /** How many of the records reached are read until so many rows are found; all, when none may be found. */
    private double readUntil(int rows, double reached) {
        return sample.shows(conditions::hold)
                ? Math.min(reached, rows * reached / sample.estimate(conditions::hold))
                : reached;
    }

    private SearchPlan byNames(AskedText text) {
        Predicate<SampledRecord> finds = text.condition().holds();
        double candidates = CANDIDATE * sample.estimate(finds);
        List<String> pairs = rarest(text);
        double postings = POSTING * pairs.stream().mapToDouble(this::frequency).sum();
        double allNames = NAME_IN_TURN * sample.total();
        return pairs.isEmpty() || postings > allNames
                ? SearchPlan.byNames(List.of(), candidates + allNames)
                : SearchPlan.byNames(pairs, candidates + postings);
    }

    private List<String> rarest(AskedText text) {
        List<String> pairs = text.pairs().stream()
                .sorted(Comparator.comparingDouble(this::frequency))
                .limit(MOST_PAIRS)
                .toList();
        return pairs.stream()
                .filter(pair -> pair.equals(pairs.get(0)) || frequency(pair) < RARE * sample.total())
                .toList();
    }

    private double frequency(String pair) {
        return sample.estimate(AskedText.named(pair));
    }
}
