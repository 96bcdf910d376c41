package org.creditportal.benchmarks.xlsx;

/**
 * What a reader found: equal for all readers, or they did not do the same work.
 *
 * @param rows rows with any value
 * @param values cells with a value
 */
record Contents(long rows, long values) {}
