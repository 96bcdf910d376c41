package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNamed;
import org.creditportal.records.api.subject.SubjectNumber;

/** A subject has a further name: its entries are found by it too. The name that they show stays that of the decision. */
@ApplicationScoped
public class SubjectNamedHandler implements OutboxHandler<SubjectNamed> {

    @Inject
    private ListEntries entries;

    @Inject
    private ReceivedOfSubjects received;

    @Inject
    private PublicSubjects subjects;

    @Inject
    private EntryEvents events;

    @Inject
    private OfficialDays days;

    @Override
    public Class<SubjectNamed> eventType() {
        return SubjectNamed.class;
    }

    @Override
    public void handle(SubjectNamed event) {
        received.named(event.subject());
        for (ListEntry entry : entries.ofSubject(event.subject())) {
            entry.findBy(subjects.findNames(new SubjectNumber(event.subject())));
            if (entry.state() == EntryState.PUBLISHED) {
                events.publish(new EntryPublished(entry.number()));
            } else {
                // A notice keeps back every name that its subject is known by.
                events.putUp(entry, days.today());
            }
        }
    }
}
