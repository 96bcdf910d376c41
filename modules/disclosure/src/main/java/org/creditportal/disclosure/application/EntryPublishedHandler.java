package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;

/** An entry was published: the public sees it, and what its list means. */
@ApplicationScoped
public class EntryPublishedHandler implements OutboxHandler<EntryPublished> {

    @Inject
    private ListPublisher lists;

    @Inject
    private EntryPublisher entries;

    @Inject
    private PolicyPublisher policies;

    @Override
    public Class<EntryPublished> eventType() {
        return EntryPublished.class;
    }

    @Override
    public void handle(EntryPublished event) {
        entries.bring(new EntryNumber(event.number()));
        lists.synchronise();
        policies.begin();
    }
}
