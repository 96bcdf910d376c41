package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.subject.SubjectsMerged;

/** A subject was found to be another: its entries follow their records. */
@ApplicationScoped
public class SubjectsMergedHandler implements OutboxHandler<SubjectsMerged> {

    @Inject
    private EntriesOnRecords entries;

    @Override
    public Class<SubjectsMerged> eventType() {
        return SubjectsMerged.class;
    }

    @Override
    public void handle(SubjectsMerged event) {
        entries.regrouped(event.from());
    }
}
