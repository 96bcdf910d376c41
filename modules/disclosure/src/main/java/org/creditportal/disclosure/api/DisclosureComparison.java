package org.creditportal.disclosure.api;

/** Compares what the public sees with what it may see. */
public interface DisclosureComparison {

    /** Brings every snapshot of the current tenant to what may be seen of its entry now, each in a transaction of its own. */
    void compare();
}
