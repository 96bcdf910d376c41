package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/** Has a subject's entries found by every name that it has or had. The name that they show stays that of the decision. */
@ApplicationScoped
class EntryNames {

    @Inject
    ListEntries entries;

    @Inject
    ReceivedOfSubjects received;

    @Inject
    PublicSubjects subjects;

    @Inject
    EntryEvents events;

    @Inject
    OfficialDays days;

    /** The subject has other names than before: it was called anew, joined with another, or parted from it. */
    void follow(String subject) {
        received.named(subject);
        for (ListEntry entry : entries.ofSubject(subject)) {
            entry.findBy(subjects.findNames(new SubjectNumber(subject)));
            if (entry.state() == EntryState.PUBLISHED) {
                events.publish(new EntryPublished(entry.number()));
            } else {
                // A notice keeps back every name that its subject is known by.
                events.putUp(entry, days.today());
            }
        }
    }
}
