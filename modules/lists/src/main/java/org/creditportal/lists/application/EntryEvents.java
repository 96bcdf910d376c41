package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;

/** What others must learn about entries and lists; it leaves with the transaction that caused it. */
@ApplicationScoped
class EntryEvents {

    @Inject
    private Outbox outbox;

    void publish(DomainEvent event) {
        outbox.publish(event);
    }
}
