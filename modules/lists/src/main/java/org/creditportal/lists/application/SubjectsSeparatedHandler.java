package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.subject.SubjectsSeparated;

/** Two subjects were found to be two after all: entries follow their records. */
@ApplicationScoped
public class SubjectsSeparatedHandler implements OutboxHandler<SubjectsSeparated> {

    @Inject
    private EntriesOnRecords entries;

    @Override
    public Class<SubjectsSeparated> eventType() {
        return SubjectsSeparated.class;
    }

    @Override
    public void handle(SubjectsSeparated event) {
        entries.regrouped(event.into(), event.from());
    }
}
