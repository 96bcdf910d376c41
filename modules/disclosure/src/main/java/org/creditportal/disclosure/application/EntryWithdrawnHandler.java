package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryWithdrawn;

/** An entry was withdrawn: the public ceases to see it. */
@ApplicationScoped
public class EntryWithdrawnHandler implements OutboxHandler<EntryWithdrawn> {

    @Inject
    private EntryPublisher entries;

    @Override
    public Class<EntryWithdrawn> eventType() {
        return EntryWithdrawn.class;
    }

    @Override
    public void handle(EntryWithdrawn event) {

        entries.bring(new EntryNumber(event.number()));
    }
}
