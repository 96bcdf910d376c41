package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;

/** Has entries that others decided follow their subjects. */
@ApplicationScoped
class ReceivedOfSubjects {

    @Inject
    ReceivedEntries entries;

    @Inject
    SubjectIdentification subjects;

    @Inject
    PublicSubjects names;

    @Inject
    EntryEvents events;

    @Inject
    LegalDate legalDate;

    /** A subject has a further name. */
    void named(String subject) {
        List<String> all = names.findNames(new SubjectNumber(subject));
        entries.ofSubject(subject).forEach(entry -> entry.findBy(all));
    }

    /** A subject may be another now. */
    void regrouped(String subject) {
        entries.ofSubject(subject).forEach(entry -> subjects.find(new SubjectNumber(subject))
                .filter(today -> !today.number().equals(subject))
                .ifPresent(today -> follow(entries.requireForChange(entry.number()), today.subject())));
    }

    /** A subject is no more the one that it was merged into: what its source told of it is its own again. */
    void separated(String subject, String from) {
        entries.ofSubject(from).stream()
                .filter(entry -> entry.wasToldOf(subject))
                .forEach(entry -> subjects.find(new SubjectNumber(subject))
                        .filter(today -> !today.number().equals(from))
                        .ifPresent(today -> follow(entries.requireForChange(entry.number()), today.subject())));
    }

    private void follow(ReceivedEntry entry, SubjectView today) {
        String number = today.number().value();
        boolean wasOpen = entry.ending() == null;
        boolean placeFree = entries.byKeys(List.of(entry.keyOf(number))).isEmpty();
        ListedSubject concerned = new ListedSubject(
                number, RecordGrounds.kind(today.kind()), entry.subject().name(), today.code());
        entry.follow(concerned, placeFree, legalDate.today());
        entry.findBy(names.findNames(new SubjectNumber(number)));
        if (entry.ending() == null) {
            events.publish(new EntryPublished(entry.number()));
        } else if (wasOpen) {
            events.end(entry);
        }
    }
}
