package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.subject.SubjectsSeparated;

/** Two subjects were taken for one: each meets what its own records and entries call for, and no more. */
@ApplicationScoped
public class SeparatedSubjectsHandler implements OutboxHandler<SubjectsSeparated> {

    @Inject
    private CasesOnGrounds grounds;

    @Inject
    private RestrictedPersons restricted;

    @Override
    public Class<SubjectsSeparated> eventType() {
        return SubjectsSeparated.class;
    }

    @Override
    public void handle(SubjectsSeparated event) {
        List<String> both = List.of(event.from(), event.into());
        grounds.separated(both);
        restricted.separated(both);
    }
}
