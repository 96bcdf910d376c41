package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordStands;

/** A record stands after a dispute: measures that rest on it apply again. */
@ApplicationScoped
public class RecordStandsAgainHandler implements OutboxHandler<RecordStands> {

    @Inject
    private CasesOnGrounds grounds;

    @Override
    public Class<RecordStands> eventType() {
        return RecordStands.class;
    }

    @Override
    public void handle(RecordStands event) {
        grounds.followRecord(event.number());
    }
}
