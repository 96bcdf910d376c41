package org.creditportal.responsibility.api.bureau;

/** What bureaus do by themselves. */
public interface BureauRounds {

    /**
     * Tells the tenants' directory of this node how the current tenant's bureaus change: what another node decided, and changes whose
     * day has come. To be called by a timer as the tenant and in a transaction.
     */
    void refresh();
}
