package org.creditportal.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the operator sees in the terminal, in English; everything longer than a line goes to the log files. */
public final class Console {

    private final PrintStream out;
    private final Clock clock;
    private final Instant begin;

    /** A console on the given stream, for tests. */
    public Console(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** The terminal. */
    public static Console terminal() {
        return new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8), Clock.systemUTC());
    }

    /** One step of the start, with the seconds since its beginning. */
    public void progress(String step) {
        out.printf("[%4d s] %s%n", seconds(), step);
    }

    /** A text of several lines, as it is. */
    public void print(String text) {
        out.println(text);
    }

    /** Why the start ended, in one line. */
    public void failure(String reason) {
        out.println("ERROR: " + reason.replaceAll("\\s*\\R\\s*", " "));
    }

    /** The machine's time. */
    Clock clock() {
        return clock;
    }

    private long seconds() {
        return Duration.between(begin, clock.instant()).toSeconds();
    }
}
