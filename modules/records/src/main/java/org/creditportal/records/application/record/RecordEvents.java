package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordCorrected;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordRevised;
import org.creditportal.records.domain.record.CreditRecord;

/** What others must learn about records: at once what must vanish, through the outbox what may follow (ADR 0023). */
@ApplicationScoped
public class RecordEvents {

    @Inject
    private Outbox outbox;

    @Inject
    private Event<RecordKeptBack> keptBack;

    @Inject
    private Event<RecordRevised> revised;

    public void publish(DomainEvent event) {
        outbox.publish(event);
    }

    /** They say something else: who told of them knows at once, who keeps copies takes the new ones. */
    public void corrected(Collection<CreditRecord> records) {
        records.forEach(record -> publish(new RecordCorrected(record.number(), record.revision())));
        if (!records.isEmpty()) {
            revised.fire(
                    new RecordRevised(records.stream().map(CreditRecord::number).toList()));
        }
    }

    /** Has everything that rests on the record taken from the public, in this transaction. */
    public void keptBack(CreditRecord record, KeepingBack because) {
        keptBack.fire(new RecordKeptBack(record.number(), because));
    }
}
