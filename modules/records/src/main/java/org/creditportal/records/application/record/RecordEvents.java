package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;

/** What others must learn about records; it leaves with the transaction that caused it. */
@ApplicationScoped
public class RecordEvents {

    @Inject
    private Outbox outbox;

    public void publish(DomainEvent event) {
        outbox.publish(event);
    }
}
