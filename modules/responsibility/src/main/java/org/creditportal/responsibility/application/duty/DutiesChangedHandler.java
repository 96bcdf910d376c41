package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.responsibility.api.duty.DutiesChanged;
import org.creditportal.responsibility.api.duty.DutyRounds;

/** Who answers for an area has changed: the realm's roles follow. */
@ApplicationScoped
public class DutiesChangedHandler implements OutboxHandler<DutiesChanged> {

    @Inject
    private DutyRounds rounds;

    @Override
    public Class<DutiesChanged> eventType() {
        return DutiesChanged.class;
    }

    @Override
    public void handle(DutiesChanged event) {
        rounds.agree();
    }
}
