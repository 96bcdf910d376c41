package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.aPersonOf;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryNotice;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.Ground;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordKeptBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever befalls a record reaches the entries that rest on it (K-7, K-26, K-29). */
class EntriesOnRecordsTest {

    private static final String OTHER_SUBJECT = "0AWE35PSG1C6Q";
    private static final String OTHER_RECORD = "0AWE35PSG1C7R";

    private final EntriesInMemory entries = new EntriesInMemory();
    private final GateOfRecords gate = new GateOfRecords();
    private final List<Object> told = new ArrayList<>();
    private final FollowedInMemory followed = new FollowedInMemory(entries, gate, told, new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    });
    private final EntriesOnRecords onRecords = new EntriesOnRecords();
    private final EntryByEntryComparison comparison = new EntryByEntryComparison();
    private LocalDate today = Entries.TODAY;

    @BeforeEach
    void assemble() {
        DependentEntries dependents = new DependentEntries();
        dependents.entries = entries;
        dependents.followed = followed;
        dependents.events = followed.events;
        dependents.days = followed.days;
        followed.toldEvents.observers.add(dependents::fallWith);
        followed.toldEvents.observers.add(onRecords::over);
        onRecords.entries = entries;
        onRecords.followed = followed;
        comparison.entries = entries;
        comparison.followed = followed;
        comparison.work = new TenantWork() {
            @Override
            public void inTransaction(TenantId tenant, Runnable work) {
                work.run();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISPUTED")
    void whatMayNotBeShownVanishesInTheSameTransactionAndTheCreditOfficeIsTold(KeepingBack because) {
        ListEntry entry = kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, because));
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.lastStep().signature().reason())
                .contains(Entries.RECORD)
                .contains("系统自动撤下");
        assertThat(entry.removal().reason()).isEqualTo(because.name());
        assertThat(entry.removal().document()).isNull();
        assertThat(entry.notice()).isEqualTo(EntryNotice.TAKEN_BACK);
        assertThat(told).containsExactly(new EntryHidden(entry.number(), true));
        assertThat(followed.audited).containsExactly(ListsAudit.LIST_ENTRY_WITHDRAWN);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, because));
        assertThat(told).hasSize(1);
    }

    @Test
    void isNotShownWhileItsRecordIsDisputedAndShownAgainAfterwards() {
        ListEntry entry = kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        assertThat(entry.standing(today)).isEqualTo(EntryStanding.SUSPENDED);
        gate.publication(Publication.SUSPENDED);
        onRecords.stands(Entries.RECORD);
        assertThat(told).containsExactly(new EntryHidden(entry.number(), false));
        gate.publication(Publication.ALLOWED);
        onRecords.stands(Entries.RECORD);
        assertThat(entry.standing(today)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(told).last().isEqualTo(new EntryPublished(entry.number()));
    }

    @Test
    void aBanThatThePublicSeesNoMoreCountsAgainWhenTheDisputeIsOver() {
        ListEntry ban = kept(anEntry().on(ListTypes.ban()).because("crime").published());
        today = ban.publishedUntil().plusDays(1);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        gate.over(true);
        compareAll();
        assertThat(ban.standing(today)).isEqualTo(EntryStanding.SUSPENDED);
        gate.over(false);
        onRecords.stands(Entries.RECORD);
        assertThat(ban.standing(today)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(told).last().isEqualTo(new EntryPublished(ban.number()));
        assertThat(followed.audited).contains(ListsAudit.LIST_ENTRY_RESUMED);
    }

    @Test
    void leavesEntriesThatAreNotPublishedToTheProcedure() {
        ListEntry entry = kept(anEntry().approved());
        gate.close();
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
        assertThat(told).isEmpty();
    }

    @Test
    void followsACorrectedRecordInFactsDecisionAndEnd() {
        ListEntry entry = kept(anEntry().withFacts(Entries.STATED).published());
        LocalDate earlier = Entries.DECIDED_ON.minusMonths(2);
        gate.correct(earlier, "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.facts()).isEqualTo("销售标签不合格的食品。");
        assertThat(entry.document().decidedOn()).isEqualTo(earlier);
        assertThat(entry.publishedUntil())
                .isEqualTo(entry.latestPublicationEnd())
                .isEqualTo("2029-05-01");
        assertThat(entry.notice()).isNull();
        assertThat(told).containsExactly(new EntryPublished(entry.number()));
        onRecords.corrected(Entries.RECORD);
        assertThat(told).hasSize(1);
    }

    @Test
    void keepsAnEarlierEndThatTheCreditOfficeChose() {
        ListEntry entry = anEntry().approved();
        entry.publish(today.plusDays(10), Entries.OFFICE, Entries.dayOf(today));
        kept(entry);
        gate.correct(Entries.DECIDED_ON.minusMonths(2), Entries.STATED);
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.publishedUntil()).isEqualTo(today.plusDays(10));
    }

    @Test
    void hasWordsOfTheBureausOwnComparedByTheCreditOffice() {
        ListEntry entry = kept(anEntry().withFacts("多次销售过期食品。").published());
        gate.correct(Entries.DECIDED_ON, "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.facts()).isEqualTo("多次销售过期食品。");
        assertThat(entry.notice()).isEqualTo(EntryNotice.FACTS_TO_COMPARE);
    }

    @Test
    void neverTakesOverWordsThatMayNotBePublished() {
        ListEntry entry = kept(anEntry().withFacts(Entries.STATED).published());
        gate.correct(Entries.DECIDED_ON, "当事人身份证号530102199001011234");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.facts()).isEqualTo(Entries.STATED);
        assertThat(entry.notice()).isEqualTo(EntryNotice.FACTS_TO_COMPARE);
    }

    @Test
    void followsItsRecordsToTheSubjectThatAnotherBecame() {
        ListEntry entry = kept(anEntry().published());
        gate.moveTo(OTHER_SUBJECT);
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(entry.subject().number()).isEqualTo(OTHER_SUBJECT);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(entry);
        assertThat(told).containsExactly(new EntryPublished(entry.number()));
        gate.moveTo(Entries.SUBJECT);
        onRecords.regrouped(OTHER_SUBJECT, Entries.SUBJECT);
        assertThat(entry.subject().number()).isEqualTo(Entries.SUBJECT);
    }

    @Test
    void tellsTheCreditOfficeWhenAMergerBringsASubjectOntoAListTwice() {
        ListEntry entry = kept(anEntry().published());
        gate.moveTo(OTHER_SUBJECT);
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, null);
        ListEntry other = kept(anEntry()
                .of(OTHER_SUBJECT)
                .restingOn(aGround(OTHER_RECORD, OTHER_SUBJECT))
                .published());
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(entry.subject()).isEqualTo(other.subject());
        assertThat(entry.notice()).isEqualTo(EntryNotice.TWICE_ON_LIST);
        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(other);
    }

    @Test
    void whatLostItsPlaceInAMergerHoldsItAgainOnceTheOtherIsOver() {
        ListEntry other = mergedInto();
        ListEntry entry = entries.all.get(0);
        assertThat(entry.holdsPlace()).isFalse();
        onRecords.keptBack(new RecordKeptBack(OTHER_RECORD, KeepingBack.REPAIRED));
        assertThat(other.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(entry);
        assertThat(entry.notice()).isNull();
    }

    @Test
    void whatLostItsPlaceInAMergerHoldsItAgainOnceTheOtherHasExpired() {
        ListEntry other = mergedInto();
        ListEntry entry = entries.all.get(0);
        today = other.publishedUntil().plusDays(1);
        compareAll();
        assertThat(other.standing(today)).isEqualTo(EntryStanding.EXPIRED);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(entry);
    }

    @Test
    void whatLostItsPlaceInAMergerHoldsItsOwnAgainWhenTheyAreTwo() {
        ListEntry other = mergedInto();
        ListEntry entry = entries.all.get(0);
        gate.moveTo(Entries.SUBJECT);
        onRecords.regrouped(OTHER_SUBJECT, Entries.SUBJECT);
        assertThat(entries.findHolder(entry.listType(), Entries.SUBJECT)).contains(entry);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(other);
        assertThat(entry.notice()).isNull();
    }

    /** The entry of the subject into which that of the first was merged; it ends earlier. */
    private ListEntry mergedInto() {
        kept(anEntry().published());
        gate.moveTo(OTHER_SUBJECT);
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, null);
        ListEntry other = anEntry()
                .of(OTHER_SUBJECT)
                .restingOn(aGround(OTHER_RECORD, OTHER_SUBJECT))
                .approved();
        other.publish(today.plusDays(10), Entries.OFFICE, Entries.dayOf(today));
        kept(other);
        onRecords.regrouped(Entries.SUBJECT);
        return other;
    }

    @Test
    void whatIsOverWhileItIsDisputedIsDisputedNoLongerThanItsRecord() {
        ListEntry entry = kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        gate.publication(Publication.SUSPENDED);
        today = entry.publishedUntil().plusDays(1);
        told.clear();
        compareAll();
        assertThat(entry.isSuspended()).isTrue();
        gate.publication(Publication.ALLOWED);
        onRecords.stands(Entries.RECORD);
        assertThat(entry.isSuspended()).isFalse();
        assertThat(told).as("nobody sees it any more").isEmpty();
    }

    @Test
    void takesBackAnEntryWhoseRecordsConcernTwoSubjectsAfterAll() {
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, null);
        ListEntry entry = kept(anEntry()
                .restingOn(aGround(), aGround(OTHER_RECORD, Entries.DECIDED_ON))
                .published());
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.lastStep().signature().reason()).contains(OTHER_RECORD);
    }

    @Test
    void bringsUpAgainWhatThePortalTookBackOnceTheRecordIsBack() {
        ListEntry lost = kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        ListEntry byOfficer = kept(anEntry().withdrawn());
        onRecords.regained(Entries.RECORD);
        assertThat(lost.notice()).isEqualTo(EntryNotice.GROUND_BACK);
        assertThat(lost.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(byOfficer.notice()).isNull();
    }

    @Test
    void theComparisonTakesBackWhatNobodyToldOf() {
        ListEntry entry = kept(anEntry().published());
        ListEntry waiting = kept(anEntry().approved());
        gate.close();
        compareAll();
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.removal().reason()).isEqualTo(RemovalCause.COMPARED.name());
        assertThat(entry.removal().document()).isNull();
        assertThat(entry.notice()).isEqualTo(EntryNotice.TAKEN_BACK);
        assertThat(waiting.state()).isEqualTo(EntryState.APPROVED);
        assertThat(told).containsExactly(new EntryHidden(entry.number(), true));
        compareAll();
        assertThat(told).hasSize(1);
    }

    @Test
    void theComparisonLeavesWhatIsRightOrOver() {
        ListEntry entry = kept(anEntry().published());
        compareAll();
        assertThat(told).isEmpty();
        today = entry.publishedUntil().plusDays(1);
        gate.close();
        compareAll();
        assertThat(entry.standing(today)).isEqualTo(EntryStanding.EXPIRED);
        assertThat(told).isEmpty();
    }

    @Test
    void aBanThatThePublicSeesNoMoreEndsWithItsDecisionAndNotWithWhatMayBeShown() {
        ListEntry ban = kept(anEntry().on(ListTypes.ban()).because("crime").published());
        today = ban.publishedUntil().plusDays(1);
        gate.close();
        compareAll();
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        assertThat(ban.standing(today)).isEqualTo(EntryStanding.IN_FORCE);
        gate.moveTo(OTHER_SUBJECT);
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(ban.subject().number()).isEqualTo(OTHER_SUBJECT);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHDRAWN));
        assertThat(ban.state()).isEqualTo(EntryState.WITHDRAWN);
    }

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
        compareAll();
        assertThat(List.of(principal, person)).allMatch(ListEntry::isSuspended);
        gate.says(OTHER_RECORD, Publication.ALLOWED, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
        onRecords.stands(OTHER_RECORD);
        assertThat(List.of(principal, person)).noneMatch(ListEntry::isSuspended);
        assertThat(told).contains(new EntryPublished(principal.number()), new EntryPublished(person.number()));
    }

    @Test
    void whoAnswersByTheSameRecordFallsForItsOwnCause() {
        ListEntry principal = kept(anEntry().published());
        ListEntry person = publishedPersonOf(principal);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.REPAIRED));
        assertThat(List.of(principal, person))
                .extracting(entry -> entry.removal().reason())
                .containsOnly(RemovalCause.REPAIRED.name());
        assertThat(told).hasSize(2);
    }

    @Test
    void theComparisonTakesBackAPersonWhoseEntitysEntryIsOver() {
        ListEntry principal = kept(anEntry().published());
        ListEntry person = publishedPersonOf(principal);
        principal.withdraw(null, "处罚决定被撤销", Entries.OFFICE, Entries.DAY);
        compareAll();
        assertThat(person.removal().reason()).isEqualTo(RemovalCause.PRINCIPAL.name());
        assertThat(told).containsExactly(new EntryHidden(person.number(), true));
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

    private ListEntry restingOnAnotherSinceAPersonWasNamed() {
        gate.says(OTHER_RECORD, Publication.ALLOWED, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
        return restingOnAnotherSinceAPersonWasNamed(anotherGround());
    }

    private static Ground anotherGround() {
        return aGround(OTHER_RECORD, Entries.DECIDED_ON);
    }

    /** As entries were before persons fell with what their entity's entry said. */
    private ListEntry restingOnAnotherSinceAPersonWasNamed(Ground... grounds) {
        ListEntry principal = kept(anEntry().approved());
        ListEntry person = kept(aPersonOf(principal, "0AWE35PSG1C93"));
        principal.lead(EntryState.RETURNED, "请核对", Entries.OFFICE, Entries.DAY);
        principal.amend(anEntry().restingOn(grounds).proposal(), "另有记录", Entries.CLERK, Entries.DAY);
        publish(principal);
        publish(person);
        return principal;
    }

    private ListEntry publishedPersonOf(ListEntry principal) {
        ListEntry person = kept(aPersonOf(principal, "0AWE35PSG1C93"));
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

    private void compareAll() {
        TenantScope.runAs(new TenantId("kunming"), comparison::compare);
    }

    private ListEntry kept(ListEntry entry) {
        entries.add(entry);
        return entry;
    }
}
