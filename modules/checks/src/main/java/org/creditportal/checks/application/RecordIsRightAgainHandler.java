package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordReinstated;

/** A record is on record again: reports that told it tell nothing wrong. */
@ApplicationScoped
public class RecordIsRightAgainHandler implements OutboxHandler<RecordReinstated> {

    @Inject
    private ReportMarks marks;

    @Override
    public Class<RecordReinstated> eventType() {
        return RecordReinstated.class;
    }

    @Override
    public void handle(RecordReinstated event) {
        marks.turnOutRight(event.number());
    }
}
