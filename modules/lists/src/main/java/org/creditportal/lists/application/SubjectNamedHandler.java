package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.subject.SubjectNamed;

/** A subject has a further name: its entries are found by it too. */
@ApplicationScoped
public class SubjectNamedHandler implements OutboxHandler<SubjectNamed> {

    @Inject
    private EntryNames names;

    @Override
    public Class<SubjectNamed> eventType() {
        return SubjectNamed.class;
    }

    @Override
    public void handle(SubjectNamed event) {
        names.follow(event.subject());
    }
}
