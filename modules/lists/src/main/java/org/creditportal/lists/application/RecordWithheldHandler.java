package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordWithheld;

/** A record is withheld: entries that rest on it leave the public. */
@ApplicationScoped
public class RecordWithheldHandler implements OutboxHandler<RecordWithheld> {

    @Inject
    private LostGrounds lostGrounds;

    @Override
    public Class<RecordWithheld> eventType() {
        return RecordWithheld.class;
    }

    @Override
    public void handle(RecordWithheld event) {
        lostGrounds.withdrawEntriesOn(event.number(), "withheld");
    }
}
