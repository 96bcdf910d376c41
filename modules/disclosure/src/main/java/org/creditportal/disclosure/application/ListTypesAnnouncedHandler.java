package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.ListTypesAnnounced;

/** The credit office announced its lists: the public is told of all of them, also of those nobody is on. */
@ApplicationScoped
public class ListTypesAnnouncedHandler implements OutboxHandler<ListTypesAnnounced> {

    @Inject
    private ListPublisher lists;

    @Inject
    private PolicyPublisher policies;

    @Override
    public Class<ListTypesAnnounced> eventType() {
        return ListTypesAnnounced.class;
    }

    @Override
    public void handle(ListTypesAnnounced event) {
        lists.synchronise();
        policies.synchronise();
    }
}
