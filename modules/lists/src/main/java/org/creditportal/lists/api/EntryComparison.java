package org.creditportal.lists.api;

/**
 * Compares every entry that is open or before the public with the records that it rests on. Events do the same at once; this
 * finds what none told of, and what only the passing of days brings.
 */
public interface EntryComparison {

    /**
     * Compares the current tenant's entries, each in a transaction of its own: what may not be shown is taken back, what
     * changed is taken over, and the credit office is told.
     */
    void compare();
}
