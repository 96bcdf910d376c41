package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.EntryPublished;

/** An entry came into force, is shown again, or says something else. */
@ApplicationScoped
public class CaseOfPublishedEntryHandler implements OutboxHandler<EntryPublished> {

    @Inject
    private CasesOnGrounds grounds;

    @Override
    public Class<EntryPublished> eventType() {
        return EntryPublished.class;
    }

    @Override
    public void handle(EntryPublished event) {
        grounds.followEntry(event.number());
    }
}
