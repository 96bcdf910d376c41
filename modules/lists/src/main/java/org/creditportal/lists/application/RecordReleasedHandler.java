package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordReleased;

/** Nothing speaks against publishing a record any more: entries that were taken back for its sake are brought up again. */
@ApplicationScoped
public class RecordReleasedHandler implements OutboxHandler<RecordReleased> {

    @Inject
    private EntriesOnRecords entries;

    @Override
    public Class<RecordReleased> eventType() {
        return RecordReleased.class;
    }

    @Override
    public void handle(RecordReleased event) {
        entries.regained(event.number());
    }
}
