package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordCorrected;

/** A record says something else: entries that rest on it follow. */
@ApplicationScoped
public class RecordCorrectedHandler implements OutboxHandler<RecordCorrected> {

    @Inject
    private EntriesOnRecords entries;

    @Override
    public Class<RecordCorrected> eventType() {
        return RecordCorrected.class;
    }

    @Override
    public void handle(RecordCorrected event) {
        entries.corrected(event.number());
    }
}
