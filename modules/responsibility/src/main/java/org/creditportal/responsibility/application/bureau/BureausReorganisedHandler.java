package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.responsibility.api.bureau.BureausReorganised;
import org.creditportal.responsibility.api.duty.DutyRounds;

/** A bureau was reorganised: the realm's groups and roles follow. */
@ApplicationScoped
public class BureausReorganisedHandler implements OutboxHandler<BureausReorganised> {

    @Inject
    private DutyRounds rounds;

    @Override
    public Class<BureausReorganised> eventType() {
        return BureausReorganised.class;
    }

    @Override
    public void handle(BureausReorganised event) {
        rounds.agree();
    }
}
