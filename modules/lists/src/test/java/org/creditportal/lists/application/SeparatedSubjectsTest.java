package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.ReceivedDeliveries.COURTS;
import static org.creditportal.lists.application.ReceivedDeliveries.delivery;
import static org.creditportal.lists.application.ReceivedDeliveries.told;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.NOON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.aPersonOf;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.served;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.NoticeRule;
import org.creditportal.lists.api.received.ReceivedEnding;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.SuspensionOrder;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ToldEntry;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two subjects were held to be one: when they are two again, nobody stays on the list that the other is on. */
class SeparatedSubjectsTest {

    private static final String FROM = "0AWE35PSG1C81";
    private static final String INTO = "0AWE35PSG1C82";
    private static final String CASE = "（2026）云01执81号";

    private final ReceivedInMemory received = new ReceivedInMemory();
    private final EntriesInMemory entries = new EntriesInMemory();
    private final List<Object> events = new ArrayList<>();
    private final ReceivedOfSubjects ofSubjects = new ReceivedOfSubjects();
    private final DependentEntries dependents = new DependentEntries();
    private FollowedInMemory followed;
    private boolean merged;

    @BeforeEach
    void assemble() {
        ofSubjects.entries = received;
        ofSubjects.subjects = identification(SubjectKind.LEGAL_PERSON);
        ofSubjects.names = new NamedSubjects("甲有限公司");
        ofSubjects.events = new ToldEvents(events);
        ofSubjects.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        dependents.entries = entries;
        dependents.subjects = identification(SubjectKind.NATURAL_PERSON);
        dependents.events = new ToldEvents(events);
        followed = new FollowedInMemory(entries, new GateOfRecords(), events, ofSubjects.legalDate);
        dependents.followed = followed;
        dependents.places = followed.places;
    }

    private SubjectIdentification identification(SubjectKind kind) {
        return (SubjectIdentification) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> Optional.of(identified((SubjectNumber) arguments[0], kind)));
    }

    private IdentifiedSubject identified(SubjectNumber asked, SubjectKind kind) {
        SubjectNumber today = merged ? new SubjectNumber(INTO) : asked;
        SubjectView view = new SubjectView(today, kind, "甲", null, null, null, false, null);
        return new IdentifiedSubject(view, merged ? Set.of(FROM, INTO) : Set.of(asked.value()), today.value());
    }

    @Test
    void whatASourceToldOfASubjectIsItsOwnAgain() {
        ReceivedEntry own = receive(INTO, "（2026）云01执82号");
        ReceivedEntry moved = receive(FROM, CASE);
        merge();
        assertThat(List.of(own, moved))
                .allMatch(entry -> entry.subject().number().equals(INTO));
        moved.repeat(told(INTO, FROM, CASE, null), delivery(TODAY, false));
        events.clear();

        separate();

        assertThat(moved.subject().number()).isEqualTo(FROM);
        assertThat(moved.standing(TODAY)).isEqualTo(ReceivedStanding.IN_FORCE);
        assertThat(own.subject().number()).isEqualTo(INTO);
        assertThat(events).containsExactly(new EntryPublished(moved.number()));
        separate();
        assertThat(events).as("once").hasSize(1);
    }

    /** A row means whose code it tells, also where it was first read while the two were one. */
    @Test
    void whatWasFirstToldWhileTheyWereOneGoesToWhomItWasToldOf() {
        merged = true;
        ReceivedEntry first = received(told(INTO, FROM, CASE, null));
        ReceivedEntry other = receive(INTO, "（2026）云01执83号");
        separate();
        assertThat(first.subject().number()).isEqualTo(FROM);
        assertThat(other.subject().number()).isEqualTo(INTO);
    }

    /** Two debtors of one case, each of whom a row tells. */
    @Test
    void bothAreOnTheListAgainWhoWereToldOfOneCase() {
        ReceivedEntry own = receive(INTO, CASE);
        ReceivedEntry other = receive(FROM, CASE);
        merge();
        assertThat(other.ending()).isEqualTo(ReceivedEnding.FOUND_TWICE);
        own.repeat(told(INTO, FROM, CASE, null), delivery(TODAY, false));
        events.clear();

        separate();

        assertThat(List.of(own, other)).allMatch(entry -> entry.standing(TODAY) == ReceivedStanding.IN_FORCE);
        assertThat(own.subject().number()).isEqualTo(INTO);
        assertThat(other.subject().number()).isEqualTo(FROM);
        assertThat(events).containsExactly(new EntryPublished(other.number()));
    }

    @Test
    void whatTheSourceEndedWhileTheyWereOneIsOverForBoth() {
        ReceivedEntry own = receive(INTO, CASE);
        ReceivedEntry other = receive(FROM, CASE);
        merge();
        own.vanish(delivery(TODAY, true));
        separate();
        assertThat(List.of(own, other)).allMatch(entry -> entry.standing(TODAY) == ReceivedStanding.ENDED);
    }

    @Test
    void whatIsSuspendedStaysSoWhereTheOtherCountsOnAndIsItsOwnAgain() {
        ReceivedEntry own = receive(INTO, CASE);
        ReceivedEntry other = receive(FROM, CASE);
        other.suspendBy("信用办中止1号", "异议核实", OFFICE, DAY);
        merge();
        assertThat(own.standing(TODAY)).isEqualTo(ReceivedStanding.SUSPENDED);
        assertThat(events).contains(new EntryHidden(own.number(), false));
        own.suspendBy("信用办中止2号", "异议核实", OFFICE, DAY);
        separate();
        assertThat(own.orders()).extracting(SuspensionOrder::document).containsExactly("信用办中止2号");
        assertThat(other.orders()).extracting(SuspensionOrder::document).containsExactly("信用办中止1号");
        assertThat(other.standing(TODAY)).isEqualTo(ReceivedStanding.SUSPENDED);
    }

    @Test
    void whatWasLiftedWhileTheyWereOneIsLiftedOfBoth() {
        ReceivedEntry own = receive(INTO, CASE);
        ReceivedEntry other = receive(FROM, CASE);
        other.suspendBy("信用办中止1号", "异议核实", OFFICE, DAY);
        merge();
        own.liftOrder(null, OFFICE);
        separate();
        assertThat(List.of(own, other)).allMatch(entry -> entry.standing(TODAY) == ReceivedStanding.IN_FORCE);
    }

    @Test
    void theNamedPersonIsListedAndNotWhoWasTakenForTheSame() {
        ListEntry principal = anEntry().published();
        entries.add(principal);
        ListEntry person = person(principal, FROM);
        ListEntry other = person(principal, INTO);
        other.lead(EntryState.WITHDRAWN, "移出", OFFICE, DAY);
        merge();
        assertThat(person.subject().number()).isEqualTo(INTO);
        events.clear();

        separate();

        assertThat(person.subject().number()).isEqualTo(FROM);
        assertThat(other.subject().number()).isEqualTo(INTO);
        assertThat(events).containsExactly(new EntryPublished(person.number()));
    }

    /** The notice was the other's, who was taken for the same. */
    @Test
    void theNamedPersonIsToldBeforeAnybodyIsListed() {
        ListEntry principal = anEntry().published();
        entries.add(principal);
        NoticeRule notice = new NoticeRule(NoticeKind.PRIOR_NOTICE, 5, ListTypes.LAW, false);
        ListEntry person = aPersonOf(principal, FROM, ListTypes.withPersons(notice));
        entries.add(person);
        merge();
        person.giveNotice(served(TODAY.minusDays(1)), CLERK, DAY);

        separate();

        assertThat(person.subject().number()).isEqualTo(FROM);
        assertThat(person.state()).isEqualTo(EntryState.RETURNED);
        assertThat(person.isToBeTold()).isTrue();
    }

    @Test
    void whoLostThePlaceOnAListInAMergerHoldsItAgainWhenTheyAreTwo() {
        ListEntry principal = anEntry().published();
        entries.add(principal);
        ListEntry person = person(principal, FROM);
        ListEntry other = person(principal, INTO);
        merge();
        assertThat(List.of(person, other)).extracting(ListEntry::holdsPlace).containsExactly(false, true);
        separate();
        assertThat(List.of(person, other)).allMatch(ListEntry::holdsPlace);
    }

    private void merge() {
        merged = true;
        ofSubjects.regrouped(FROM);
        dependents.regrouped(FROM);
    }

    private void separate() {
        merged = false;
        ofSubjects.separated(FROM, INTO);
        dependents.separated(FROM, INTO);
    }

    private ReceivedEntry receive(String subject, String document) {
        return received(told(subject, document, null));
    }

    private ReceivedEntry received(ToldEntry told) {
        ReceivedEntry entry = ReceivedEntry.of(COURTS, told, delivery(TODAY, false), NOON);
        received.add(entry);
        return entry;
    }

    private ListEntry person(ListEntry principal, String number) {
        ListEntry named = aPersonOf(principal, number);
        named.decide(true, "属实", REVIEWER, DAY);
        named.publish(null, OFFICE, DAY);
        entries.add(named);
        return named;
    }
}
