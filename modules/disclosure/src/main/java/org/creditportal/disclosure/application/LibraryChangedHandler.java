package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.responsibility.api.bureau.BureauRounds;
import org.creditportal.responsibility.api.policy.LibraryChanged;

/** The policy library was changed: the public reads what holds now, whichever node it was decided on. */
@ApplicationScoped
public class LibraryChangedHandler implements OutboxHandler<LibraryChanged> {

    @Inject
    private BureauRounds directory;

    @Inject
    private PolicyPublisher policies;

    @Override
    public Class<LibraryChanged> eventType() {
        return LibraryChanged.class;
    }

    @Override
    public void handle(LibraryChanged event) {
        directory.refresh();
        policies.synchronise();
    }
}
