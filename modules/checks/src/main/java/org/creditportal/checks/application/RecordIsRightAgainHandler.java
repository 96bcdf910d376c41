package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordReinstated;

/** A record is on record again, unless it was taken back once more meanwhile: reports that told it tell nothing wrong. */
@ApplicationScoped
public class RecordIsRightAgainHandler implements OutboxHandler<RecordReinstated> {

    @Inject
    RecordGate records;

    @Inject
    ReportMarks marks;

    @Override
    public Class<RecordReinstated> eventType() {
        return RecordReinstated.class;
    }

    @Override
    public void handle(RecordReinstated event) {
        List<HeldRecordView> held = records.hold(List.of(new RecordNumber(event.number())));
        if (held.stream().anyMatch(record -> !record.withdrawn())) {
            marks.turnOutRight(event.number());
        }
    }
}
