package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;

/** Has entries of persons who answer for an entity fall with the entity's. What befalls its records befalls them by themselves. */
@ApplicationScoped
class DependentEntries {

    private static final String CAUSE = "PRINCIPAL";

    @Inject
    ListEntries entries;

    @Inject
    FollowedRecords followed;

    @Inject
    SubjectIdentification subjects;

    @Inject
    OfficialDays days;

    void fallWith(@Observes EntryOver event) {
        List<ListEntry> persons = entries.dependentsOf(event.number(), EntriesOnRecords.OPEN).stream()
                .map(number -> entries.requireForChange(number.value()))
                .toList();
        persons.forEach(person -> fall(person, event.number()));
    }

    private void fall(ListEntry person, String principal) {
        if (person.state() == EntryState.PUBLISHED) {
            followed.takeBack(person, CAUSE, principal);
            return;
        }
        Instant now = days.today().moment();
        String reason = Texts.of("lists", Locale.SIMPLIFIED_CHINESE).get("lostGround." + CAUSE, principal);
        person.fall(reason, now);
        followed.tell(ListsAudit.LIST_ENTRY_TURNED_BACK, person, reason);
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

    private void follow(ListEntry person, SubjectView today) {
        String number = today.number().value();
        boolean placeFree = entries.findHolder(person.listType(), number).isEmpty();
        person.concern(
                new ListedSubject(
                        number,
                        RecordGrounds.kind(today.kind()),
                        person.subject().name(),
                        today.code()),
                placeFree);
    }
}
