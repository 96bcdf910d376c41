package org.creditportal.checks.api.report;

import java.util.Collection;

/**
 * Holds what a module told in force while a report that tells it is issued. A bean of a module that stands above this one, found by itself;
 * records and lists are held by their own gates.
 */
public interface HeldFacts {

    /**
     * Whoever would end one of these waits until the caller's transaction ends, and finds the report ({@link ToldFacts}).
     *
     * @param numbers of whatever the report tells; others' are passed over
     */
    void hold(Collection<String> numbers);
}
