package org.creditportal.benchmarks.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured of one candidate, in one unit; the median is what counts. */
public final class Measurement {

    private static final double HUNDRED = 100;

    private final String name;
    private final String unit;
    private final List<Double> values = new ArrayList<>();

    /** Nothing measured yet. */
    public Measurement(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    /** Takes one more value. */
    public void add(double value) {
        values.add(value);
    }

    /** The candidate. */
    public String name() {
        return name;
    }

    /** How many values there are. */
    public int runs() {
        return values.size();
    }

    /** The middle value; of an even number, the mean of the two in the middle. */
    public double median() {
        List<Double> sorted = sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The smallest value. */
    public double minimum() {
        return sorted().get(0);
    }

    /** The largest value. */
    public double maximum() {
        return sorted().get(values.size() - 1);
    }

    /** The value that so many of a hundred do not exceed. */
    public double percentile(int percent) {
        int place = (int) Math.ceil(values.size() * percent / HUNDRED) - 1;
        return sorted().get(Math.max(0, place));
    }

    private List<Double> sorted() {
        if (values.isEmpty()) {
            throw new IllegalStateException("Nothing was measured of " + name);
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted;
    }

    /** Name, median, minimum, maximum and number of runs. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-40s %12.3f %12.3f %12.3f %s (%d runs)",
                name,
                median(),
                minimum(),
                maximum(),
                unit,
                runs());
    }
}
