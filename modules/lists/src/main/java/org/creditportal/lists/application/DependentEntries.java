package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.PersonsAnswerWithTheirEntity;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;

/**
 * Has entries of persons who answer for an entity fall with the entity's, and with what it said when they were named. What befalls its
 * records befalls them by themselves.
 */
@ApplicationScoped
class DependentEntries {

    private static final Set<EntryState> PUBLISHED = EnumSet.of(EntryState.PUBLISHED);

    @Inject
    ListEntries entries;

    @Inject
    FollowedRecords followed;

    @Inject
    EntryEvents events;

    @Inject
    SubjectIdentification subjects;

    @Inject
    PersonsOfEntities persons;

    @Inject
    OfficialDays days;

    void fallWith(@Observes EntryOver event) {
        List<ListEntry> falling = entries.dependentsOf(event.number(), EntriesOnRecords.OPEN).stream()
                .map(number -> entries.requireForChange(number.value()))
                .toList();
        falling.forEach(person -> fall(person, RemovalCause.PRINCIPAL, event.number()));
    }

    /** Who never stood behind the entity is not listed with it: what named the person was corrected or withdrawn. */
    void retracted(@Observes RepresentativeRetracted event) {
        Set<String> gone = persons.told(event.relations());
        entries.ofSubject(event.subject(), EntriesOnRecords.OPEN).stream()
                .map(EntryNumber::value)
                .map(entries::requireForChange)
                .forEach(principal -> leave(principal, gone));
    }

    private void leave(ListEntry principal, Set<String> gone) {
        entries.dependentsOf(principal.number(), EntriesOnRecords.OPEN).stream()
                .map(number -> entries.requireForChange(number.value()))
                .filter(person -> persons.isGone(principal, person, gone))
                .forEach(person -> fall(person, RemovalCause.RETRACTED, principal.number()));
    }

    /** By night: nobody is listed with an entity of whom nothing tells any more that he stood behind it, whatever was not heard. */
    void compare(EntryNumber number) {
        entries.find(number.value())
                .filter(person -> EntriesOnRecords.OPEN.contains(person.state()))
                .filter(person -> followed.principal(person)
                        .filter(principal -> persons.neverStood(principal, person))
                        .isPresent())
                .map(person -> entries.requireForChange(person.number()))
                .ifPresent(person -> fall(
                        person, RemovalCause.RETRACTED, person.responsibility().principal()));
    }

    private void fall(ListEntry person, RemovalCause why, String principal) {
        if (person.state() == EntryState.PUBLISHED) {
            followed.takeBack(person, why, principal);
            return;
        }
        Instant now = days.today().moment();
        String reason = Texts.of("lists", Locale.SIMPLIFIED_CHINESE).get("lostGround." + why, principal);
        person.fall(reason, now);
        events.led(person);
        followed.tell(ListsAudit.LIST_ENTRY_TURNED_BACK, person, reason);
    }

    /** Persons' entries that count, or would but for a suspension; locked, after the entity's. */
    List<ListEntry> published(String principal) {
        return entries.dependentsOf(principal, PUBLISHED).stream()
                .map(number -> entries.requireForChange(number.value()))
                .filter(person -> person.standing(days.today().date()).isStanding())
                .toList();
    }

    /** The records of the entity's entry and of those that hang on it. */
    Set<String> records(ListEntry principal) {
        Set<String> records = new TreeSet<>(principal.recordNumbers());
        entries.dependentsOf(principal.number(), PUBLISHED).stream()
                .map(number -> entries.require(number.value()))
                .forEach(person -> records.addAll(person.recordNumbers()));
        return records;
    }

    /** A person's entry is corrected to end no later than the entity's. */
    void demandPrincipal(ListEntry person, LocalDate until) {
        if (person.responsibility() != null) {
            PersonsAnswerWithTheirEntity.demandNoLonger(
                    entries.require(person.responsibility().principal()), until, days.today());
        }
    }

    /** The entity's entry ends on another day: no person's is published longer. */
    void endWith(ListEntry principal) {
        published(principal.number()).stream()
                .filter(person -> person.endNoLaterThan(principal.publishedUntil()))
                .forEach(person -> {
                    followed.tell(ListsAudit.LIST_ENTRY_CHANGED, person, null);
                    if (!person.isSuspended()) {
                        events.publish(new EntryPublished(person.number()));
                    }
                });
    }

    /** A person was found to be another; whom the records concern says nothing of that. */
    void regrouped(String subject) {
        entries.ofSubject(subject, EntriesOnRecords.OPEN).stream()
                .map(EntryNumber::value)
                .map(entries::requireForChange)
                .filter(entry -> entry.responsibility() != null)
                .forEach(entry -> subjects.find(new SubjectNumber(subject))
                        .filter(today -> !today.number().equals(subject))
                        .ifPresent(today -> follow(entry, today.subject())));
    }

    /** Two persons were one and are two again: who was named is listed, and not who was taken for the same. */
    void separated(String subject, String from) {
        entries.ofSubject(from, EntriesOnRecords.OPEN).stream()
                .map(EntryNumber::value)
                .map(entries::requireForChange)
                .filter(entry -> entry.responsibility() != null
                        && subject.equals(entry.responsibility().person()))
                .forEach(entry -> subjects.find(new SubjectNumber(subject))
                        .filter(today -> !today.number().equals(from))
                        .ifPresent(today -> follow(entry, today.subject())));
    }

    private void follow(ListEntry person, SubjectView today) {
        String number = today.number().value();
        boolean placeFree = followed.isPlaceFree(person, number);
        person.concern(
                new ListedSubject(
                        number,
                        RecordGrounds.kind(today.kind()),
                        person.subject().name(),
                        today.code()),
                placeFree);
        followed.regain(person, placeFree);
        if (person.state() == EntryState.PUBLISHED && !person.isSuspended()) {
            events.publish(new EntryPublished(person.number()));
        }
    }
}
