package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordRepaired;

/** A record is repaired: entries that rest on it leave the public. */
@ApplicationScoped
public class RecordRepairedHandler implements OutboxHandler<RecordRepaired> {

    @Inject
    private LostGrounds lostGrounds;

    @Override
    public Class<RecordRepaired> eventType() {
        return RecordRepaired.class;
    }

    @Override
    public void handle(RecordRepaired event) {
        lostGrounds.withdrawEntriesOn(event.number(), "repaired");
    }
}
