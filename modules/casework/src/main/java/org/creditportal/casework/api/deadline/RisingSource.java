package org.creditportal.casework.api.deadline;

/** A module whose overdue clocks rise: a CDI bean, found by itself. The work list and the mail of the day tell what has risen. */
public interface RisingSource {

    /** The current tenant's rule. */
    Rising rising();
}
