package org.creditportal.benchmarks;

import org.creditportal.benchmarks.harness.Report;

/** One benchmark: it starts what it needs, measures, reports, and leaves nothing running. */
interface Benchmark {

    void run(Settings settings, Report report);
}
