package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordCorrected;

/** A record says something else: measures and marks that rest on it follow it. */
@ApplicationScoped
public class CorrectedRecordHandler implements OutboxHandler<RecordCorrected> {

    @Inject
    private CasesOnGrounds grounds;

    @Override
    public Class<RecordCorrected> eventType() {
        return RecordCorrected.class;
    }

    @Override
    public void handle(RecordCorrected event) {
        grounds.corrected(event.number());
    }
}
