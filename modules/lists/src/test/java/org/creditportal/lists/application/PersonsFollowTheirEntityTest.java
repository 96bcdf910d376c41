package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.EntriesFixture.OTHER_RECORD;
import static org.creditportal.lists.application.EntriesFixture.OTHER_SUBJECT;
import static org.creditportal.lists.application.SubjectsBehind.related;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.aPersonOf;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.Ground;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.subject.TurnedOutMinor;
import org.junit.jupiter.api.Test;

/** Whoever answers for an entity is on the list by its entry: falls with it, and is not shown while it is not. */
class PersonsFollowTheirEntityTest {

    private final EntriesFixture fixture = new EntriesFixture();
    private final EntriesInMemory entries = fixture.entries;
    private final GateOfRecords gate = fixture.gate;
    private final List<Object> told = fixture.told;
    private final EntriesOnRecords onRecords = fixture.onRecords;

    @Test
    void whoAnswersForAnEntityFallsWithItsEntryAlsoByAnotherRecord() {
        ListEntry principal = restingOnAnotherSinceAPersonWasNamed();
        ListEntry person = personOf(principal);
        onRecords.keptBack(new RecordKeptBack(OTHER_RECORD, KeepingBack.REPAIRED));
        assertThat(principal.removal().reason()).isEqualTo(RemovalCause.REPAIRED.name());
        assertThat(person.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(person.removal().reason()).isEqualTo(RemovalCause.PRINCIPAL.name());
        assertThat(told)
                .containsExactlyInAnyOrder(
                        new EntryHidden(principal.number(), true), new EntryHidden(person.number(), true));
    }

    @Test
    void whoAnswersForAnEntityIsNotShownWhileItsEntryIsDisputed() {
        ListEntry principal = restingOnAnotherSinceAPersonWasNamed();
        ListEntry person = personOf(principal);
        gate.says(OTHER_RECORD, Publication.SUSPENDED, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
        onRecords.keptBack(new RecordKeptBack(OTHER_RECORD, KeepingBack.DISPUTED));
        fixture.compareAll();
        assertThat(List.of(principal, person)).allMatch(ListEntry::isSuspended);
        gate.says(OTHER_RECORD, Publication.ALLOWED, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
        onRecords.stands(OTHER_RECORD);
        assertThat(List.of(principal, person)).noneMatch(ListEntry::isSuspended);
        assertThat(told).contains(new EntryPublished(principal.number()), new EntryPublished(person.number()));
    }

    @Test
    void whoAnswersByTheSameRecordFallsForItsOwnCause() {
        ListEntry principal = fixture.kept(anEntry().published());
        ListEntry person = publishedPersonOf(principal);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.REPAIRED));
        assertThat(List.of(principal, person))
                .extracting(entry -> entry.removal().reason())
                .containsOnly(RemovalCause.REPAIRED.name());
        assertThat(told).hasSize(2);
    }

    @Test
    void theComparisonTakesBackAPersonWhoseEntitysEntryIsOver() {
        ListEntry principal = fixture.kept(anEntry().published());
        ListEntry person = publishedPersonOf(principal);
        principal.withdraw(null, "处罚决定被撤销", Entries.OFFICE, Entries.DAY);
        fixture.compareAll();
        assertThat(person.removal().reason()).isEqualTo(RemovalCause.PRINCIPAL.name());
        assertThat(told).containsExactly(new EntryHidden(person.number(), true));
    }

    /** Named beside the act that found it, or told by nothing any more since: what is not known is not gone. */
    @Test
    void theComparisonTakesBackAPersonOfWhomNothingTellsThatHeStoodThere() {
        ListEntry principal = fixture.kept(anEntry().published());
        ListEntry person = publishedPersonOf(principal);
        fixture.compareAll();
        fixture.subjects.related.set(0, related(1, "张三", null, null));
        fixture.compareAll();
        fixture.subjects.related.set(
                0, related(1, "张三丰", "5301**", person.subject().number()));
        fixture.compareAll();
        assertThat(person.state()).isEqualTo(EntryState.PUBLISHED);
        fixture.subjects.related.set(0, related(1, "李四", null, null));
        fixture.compareAll();
        assertThat(person.removal().reason()).isEqualTo(RemovalCause.RETRACTED.name());
        assertThat(principal.state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void whoAnswersForAnEntityFallsInTheTransactionThatFindsItToBeTwo() {
        gate.says(OTHER_RECORD, Publication.ALLOWED, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
        ListEntry principal = restingOnAnotherSinceAPersonWasNamed(aGround(), anotherGround());
        ListEntry person = personOf(principal);
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, Entries.STATED);
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(List.of(principal, person)).extracting(ListEntry::state).containsOnly(EntryState.WITHDRAWN);
    }

    /** The entity's records tell nothing of the person's age; a number that an officer adds, or a merger, does. */
    @Test
    void whoTurnsOutToBeAMinorLeavesTheListInThatTransaction() {
        ListEntry principal = fixture.kept(anEntry().published());
        ListEntry person = publishedPersonOf(principal);
        ListEntry waiting = fixture.kept(aPersonOf(principal, person.subject().number()));
        onRecords.turnedOutMinor(new TurnedOutMinor(Set.of(person.subject().number())));
        assertThat(person.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(person.lastStep().signature().reason()).contains("未成年人");
        assertThat(person.removal().reason()).isEqualTo(RemovalCause.WITHHELD.name());
        assertThat(told).containsExactly(new EntryHidden(person.number(), true));
        assertThat(waiting.state()).as("nobody publishes it").isEqualTo(EntryState.PROPOSED);
        assertThat(principal.state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void aMinorsEntryIsTakenBackByNightAndNotPublished() {
        ListEntry principal = fixture.kept(anEntry().published());
        ListEntry person = publishedPersonOf(principal);
        ListEntry approved = fixture.kept(aPersonOf(principal, "0AWE35PSG1C94"));
        NamedSubjects subjects = new NamedSubjects(Entries.NAME);
        subjects.minors.addAll(List.of(person.subject().number(), "0AWE35PSG1C94"));
        fixture.followed.subjects = subjects;
        fixture.compareAll();
        assertThat(person.state()).isEqualTo(EntryState.WITHDRAWN);
        RecordGrounds grounds = new RecordGrounds();
        grounds.followed = fixture.followed;
        grounds.entries = entries;
        grounds.persons = fixture.subjects.persons();
        assertRefused(
                ListsError.MINOR,
                () -> grounds.demandPublishable(
                        approved, grounds.hold(approved), principal.publishedUntil(), Entries.DAY));
    }

    private ListEntry restingOnAnotherSinceAPersonWasNamed() {
        gate.says(OTHER_RECORD, Publication.ALLOWED, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
        return restingOnAnotherSinceAPersonWasNamed(anotherGround());
    }

    private static Ground anotherGround() {
        return aGround(OTHER_RECORD, Entries.DECIDED_ON);
    }

    /** As entries were before persons fell with what their entity's entry said. */
    private ListEntry restingOnAnotherSinceAPersonWasNamed(Ground... grounds) {
        ListEntry principal = fixture.kept(anEntry().approved());
        ListEntry person = fixture.kept(aPersonOf(principal, "0AWE35PSG1C93"));
        principal.lead(EntryState.RETURNED, "请核对", Entries.OFFICE, Entries.DAY);
        principal.amend(anEntry().restingOn(grounds).proposal(), "另有记录", Entries.CLERK, Entries.DAY);
        publish(principal);
        publish(person);
        return principal;
    }

    private ListEntry publishedPersonOf(ListEntry principal) {
        ListEntry person = fixture.kept(aPersonOf(principal, "0AWE35PSG1C93"));
        publish(person);
        return person;
    }

    private static void publish(ListEntry entry) {
        entry.decide(true, "事实清楚", Entries.REVIEWER, Entries.DAY);
        entry.publish(null, Entries.OFFICE, Entries.DAY);
    }

    private ListEntry personOf(ListEntry principal) {
        return entries.allDependentsOf(principal.number()).get(0);
    }
}
