package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;

/** What others must learn about subjects; it leaves with the transaction that caused it. */
@ApplicationScoped
public class SubjectEvents {

    @Inject
    private Outbox outbox;

    void publish(DomainEvent event) {
        outbox.publish(event);
    }
}
