package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.identity.api.OfficerMoved;

/** What an officer had taken who leaves or does another job is nobody's again: colleagues are told of it as of anything that waits. */
@ApplicationScoped
public class WorkOfMovedOfficers {

    private StoredHoldings holdings;

    protected WorkOfMovedOfficers() {}

    @Inject
    public WorkOfMovedOfficers(StoredHoldings holdings) {
        this.holdings = holdings;
    }

    void moved(@Observes OfficerMoved event) {
        holdings.lockAllOf(event.officerId()).forEach(holding -> holding.giveBack(event.officerId()));
    }
}
