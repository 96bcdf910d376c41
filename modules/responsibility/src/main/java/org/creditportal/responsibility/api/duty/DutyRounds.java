package org.creditportal.responsibility.api.duty;

/** What duties do by themselves. */
public interface DutyRounds {

    /**
     * Finds and mends what the current tenant's realm says otherwise than the portal: changes whose day has come, and drift. To be
     * called by a timer as the tenant and in a transaction.
     */
    void agree();
}
