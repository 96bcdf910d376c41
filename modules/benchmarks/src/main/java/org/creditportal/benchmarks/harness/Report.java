package org.creditportal.benchmarks.harness;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a benchmark tells: progress with the seconds since the start, then measurements, then one line a ratio. */
public final class Report {

    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final long begin = System.nanoTime();

    /** A report on the given stream. */
    public Report(PrintStream out) {
        this.out = out;
    }

    /** A report on the terminal. */
    public static Report terminal() {
        return new Report(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** A line as it is. */
    public void line(String text) {
        out.println(text);
    }

    /** One step. */
    public void progress(String step) {
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", (System.nanoTime() - begin) / NANOS, step);
    }

    /** A measurement: name, median, minimum, maximum, number of runs. */
    public void measurement(Measurement measurement) {
        out.println(measurement);
    }

    /** A comparison's result, for whoever checks goals. */
    public void ratio(String what, double value) {
        out.printf(Locale.ROOT, "RATIO %s %.3f%n", what, value);
    }

    /** Why it ended: the failure, what it comes from, and the calls that led to each. */
    public void failure(Throwable failure) {
        line(failure.toString());
        for (StackTraceElement call : failure.getStackTrace()) {
            line("    at " + call);
        }
        for (Throwable also : failure.getSuppressed()) {
            failure(also);
        }
        if (failure.getCause() != null) {
            failure(failure.getCause());
        }
    }
}
