package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.sanctions.api.typical.TypicalCasePublished;

/** A typical case was published, or may be seen again: the public sees it. */
@ApplicationScoped
public class TypicalCasePublishedHandler implements OutboxHandler<TypicalCasePublished> {

    @Inject
    private TypicalCasePublisher typicalCases;

    @Override
    public Class<TypicalCasePublished> eventType() {
        return TypicalCasePublished.class;
    }

    @Override
    public void handle(TypicalCasePublished event) {
        typicalCases.bring(event.number());
    }
}
