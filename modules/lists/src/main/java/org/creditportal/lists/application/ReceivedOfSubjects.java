package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.received.ReceivedEnding;
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
                        .ifPresent(today -> giveBack(entries.requireForChange(entry.number()), today.subject())));
    }

    /**
     * What ended because the two had the same entry begins again, unless its source told it anew, or ended meanwhile what it told of both.
     */
    private void giveBack(ReceivedEntry entry, SubjectView today) {
        String own = entry.keyOf(today.number().value());
        Optional<ReceivedEntry> twin = find(entry.rowKey()).map(other -> entries.requireForChange(other.number()));
        if (entry.ending() != ReceivedEnding.FOUND_TWICE
                || twin.isEmpty()
                || find(own).isPresent()) {
            follow(entry, today);
            return;
        }
        boolean suspended = twin.get().isSuspended();
        entry.beginAgain(concerned(entry, today), twin.get());
        entry.findBy(names.findNames(today.number()));
        events.publish(new EntryPublished(entry.number()));
        twin.filter(other -> suspended && !other.isSuspended()).ifPresent(events::resume);
    }

    private void follow(ReceivedEntry entry, SubjectView today) {
        boolean wasOpen = entry.ending() == null;
        Optional<ReceivedEntry> twin = find(entry.keyOf(today.number().value()));
        entry.follow(concerned(entry, today), twin.isEmpty(), legalDate.today());
        entry.findBy(names.findNames(today.number()));
        if (entry.ending() == null) {
            events.publish(new EntryPublished(entry.number()));
        } else if (wasOpen) {
            events.end(entry);
            twin.ifPresent(other -> suspendAs(entries.requireForChange(other.number()), entry));
        }
    }

    /** The one that counts on is suspended by what suspended the other: it is the same entry. */
    private void suspendAs(ReceivedEntry counting, ReceivedEntry ended) {
        boolean counted = !counting.isSuspended();
        counting.staySuspendedAs(ended);
        if (counted && counting.isSuspended()) {
            events.suspend(counting);
        }
    }

    private Optional<ReceivedEntry> find(String key) {
        return Optional.ofNullable(entries.byKeys(List.of(key)).get(key));
    }

    private static ListedSubject concerned(ReceivedEntry entry, SubjectView today) {
        return new ListedSubject(
                today.number().value(),
                RecordGrounds.kind(today.kind()),
                entry.subject().name(),
                today.code());
    }
}
