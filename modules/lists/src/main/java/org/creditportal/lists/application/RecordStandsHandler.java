package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordStands;

/** A record stands after a dispute: entries that rest on it are shown again. */
@ApplicationScoped
public class RecordStandsHandler implements OutboxHandler<RecordStands> {

    @Inject
    private EntriesOnRecords entries;

    @Override
    public Class<RecordStands> eventType() {
        return RecordStands.class;
    }

    @Override
    public void handle(RecordStands event) {
        entries.stands(event.number());
    }
}
