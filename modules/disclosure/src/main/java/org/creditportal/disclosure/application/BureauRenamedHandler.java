package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.disclosure.api.DisclosureComparison;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.responsibility.api.bureau.BureauRounds;
import org.creditportal.responsibility.api.bureau.BureausReorganised;

/**
 * A bureau is called otherwise from today on, or its matters are another's: what the public reads of it is brought to that at once, where
 * it would wait for the night. A change of a later day waits for that day's night.
 */
@ApplicationScoped
public class BureauRenamedHandler implements OutboxHandler<BureausReorganised> {

    @Inject
    private BureauRounds directory;

    @Inject
    private DisclosureComparison comparison;

    @Inject
    private TenantWork work;

    @Override
    public Class<BureausReorganised> eventType() {
        return BureausReorganised.class;
    }

    /** All that is shown is looked through, in transactions of its own: too much for the message's. */
    @Override
    public void handle(BureausReorganised event) {
        directory.refresh();
        work.begin(TenantScope.current(), comparison::compare);
    }
}
