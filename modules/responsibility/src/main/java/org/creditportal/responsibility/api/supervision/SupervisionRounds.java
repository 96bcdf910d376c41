package org.creditportal.responsibility.api.supervision;

/** What daily supervision does by itself. */
public interface SupervisionRounds {

    /**
     * Ends the days for an appeal against the current tenant's notices where none came: from then on they stand, and nobody has
     * anything to do with them. To be called by a timer as the tenant and in a transaction, on every node and as often as it likes.
     */
    void end();
}
