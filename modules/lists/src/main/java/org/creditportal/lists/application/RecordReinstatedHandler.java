package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordReinstated;

/** A record is back: entries that were taken back for its sake are brought up again. */
@ApplicationScoped
public class RecordReinstatedHandler implements OutboxHandler<RecordReinstated> {

    @Inject
    private EntriesOnRecords entries;

    @Override
    public Class<RecordReinstated> eventType() {
        return RecordReinstated.class;
    }

    @Override
    public void handle(RecordReinstated event) {
        entries.regained(event.number());
    }
}
