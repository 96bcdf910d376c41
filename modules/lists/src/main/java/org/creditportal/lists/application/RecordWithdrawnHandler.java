package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordWithdrawn;

/** A record was taken back: entries that rest on it leave the public. */
@ApplicationScoped
public class RecordWithdrawnHandler implements OutboxHandler<RecordWithdrawn> {

    @Inject
    private LostGrounds lostGrounds;

    @Override
    public Class<RecordWithdrawn> eventType() {
        return RecordWithdrawn.class;
    }

    @Override
    public void handle(RecordWithdrawn event) {
        lostGrounds.withdrawEntriesOn(event.number(), "withdrawn");
    }
}
