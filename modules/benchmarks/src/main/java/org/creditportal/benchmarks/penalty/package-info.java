/** Invented penalties, as many as wanted and always the same ones. */
package org.creditportal.benchmarks.penalty;
