package org.creditportal.benchmarks.harness;

/** Seconds since it was started. */
public final class Stopwatch {

    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();

    /** The seconds. */
    public double seconds() {
        return (System.nanoTime() - begin) / NANOS;
    }
}
