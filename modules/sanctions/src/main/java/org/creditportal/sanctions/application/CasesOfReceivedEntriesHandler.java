package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.received.EntriesReceived;

/** Many entries came into force at once, or say something else. */
@ApplicationScoped
public class CasesOfReceivedEntriesHandler implements OutboxHandler<EntriesReceived> {

    @Inject
    private CasesOnGrounds grounds;

    @Override
    public Class<EntriesReceived> eventType() {
        return EntriesReceived.class;
    }

    @Override
    public void handle(EntriesReceived event) {
        grounds.followEntries(event.all());
    }
}
