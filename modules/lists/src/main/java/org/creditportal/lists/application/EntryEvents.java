package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.ListEntry;

/** What others must learn about entries and lists: at once what must vanish, through the outbox what may follow (ADR 0023). */
@ApplicationScoped
class EntryEvents {

    @Inject
    private Outbox outbox;

    @Inject
    private Event<EntryHidden> hidden;

    void publish(DomainEvent event) {
        outbox.publish(event);
    }

    /** Has the entry taken from the public, in this transaction. */
    void hide(ListEntry entry) {
        hidden.fire(new EntryHidden(entry.number(), entry.state() == EntryState.WITHDRAWN));
    }
}
