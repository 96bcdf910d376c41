package org.creditportal.benchmarks.harness;

/** One way to do the work. */
@FunctionalInterface
public interface Candidate {

    /**
     * Does it once.
     *
     * @return the seconds that count: without what was laid ready before and cleared away after
     */
    double seconds(int round);
}
