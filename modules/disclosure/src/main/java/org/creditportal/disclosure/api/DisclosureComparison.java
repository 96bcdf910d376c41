package org.creditportal.disclosure.api;

/** Compares what the public sees with what it may see. */
public interface DisclosureComparison {

    /**
     * Brings every snapshot of the current tenant to what may be seen of its entry or typical case now, and shows those that
     * nobody sees although they were published on an earlier day; each in a transaction of its own. What it had to take back or bring back
     * it tells in the audit trail and the log.
     */
    void compare();
}
