/** What all benchmarks share: candidates that take turns, medians, ratios, memory. */
package org.creditportal.benchmarks.harness;
