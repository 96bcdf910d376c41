package org.creditportal.sanctions.api;

/**
 * Compares every case that is not over with its ground, and every published entry with its case. Events do the same at once; this
 * finds what none told of, and what only the passing of days brings: an entry whose last day is over.
 */
public interface CaseComparison {

    /** Compares the current tenant's cases, each in a transaction of its own. */
    void compare();
}
